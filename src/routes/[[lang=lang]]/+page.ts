import { BASE_LANGUAGE, LANGUAGES } from '$lib/i18n/languages';
import type { EntryGenerator, PageLoad } from './$types';

/** The page in every language. */
export const entries: EntryGenerator = () =>
	LANGUAGES.map((language) => (language === BASE_LANGUAGE ? {} : { lang: language }));

/**
 * Adds what is written into the HTML and never sent a second time: the basemap's shapes and the whole
 * record for the page's list. In the browser both are absent, and what the server wrote stays.
 */
export const load: PageLoad = async ({ data }) => ({
	...data,
	printed: import.meta.env.SSR ? await import('./printed') : null
});
