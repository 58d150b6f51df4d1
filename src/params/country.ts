import type { ParamMatcher } from '@sveltejs/kit';
import { EU_MEMBERS, OTHER_EUROPEAN } from '$lib/atlas/jurisdiction';

/** A country of Europe by its ISO 3166-1 alpha-2 code in lower case. */
export const match = ((param: string) => {
	const code = param.toUpperCase();
	return param === param.toLowerCase() && (EU_MEMBERS.has(code) || OTHER_EUROPEAN.has(code));
}) satisfies ParamMatcher;
