import { BASE_LANGUAGE, isLanguage } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Loads the page's language, and no other. */
export const load: LayoutLoad = async ({ params }) => {
	const language =
		params.lang !== undefined && isLanguage(params.lang) ? params.lang : BASE_LANGUAGE;
	return { language, messages: await loadMessages(language) };
};
