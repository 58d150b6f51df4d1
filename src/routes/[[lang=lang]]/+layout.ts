import { BASE_LANGUAGE, isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';
import type { EntryGenerator, LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Every page in every language. */
export const entries: EntryGenerator = () =>
	LANGUAGES.map((language) => (language === BASE_LANGUAGE ? {} : { lang: language }));

/** Loads the page's language, and no other. */
export const load: LayoutLoad = async ({ params }) => {
	const language =
		params.lang !== undefined && isLanguage(params.lang) ? params.lang : BASE_LANGUAGE;
	return { language, messages: await loadMessages(language) };
};
