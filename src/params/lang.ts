import type { ParamMatcher } from '@sveltejs/kit';
import { BASE_LANGUAGE, isLanguage } from '$lib/i18n/languages';

/** The first path segment, when it names a language other than the base language, which has no prefix. */
export const match = ((param: string) =>
	isLanguage(param) && param !== BASE_LANGUAGE) satisfies ParamMatcher;
