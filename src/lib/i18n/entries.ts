import { BASE_LANGUAGE, LANGUAGES } from './languages';

/** The parameters of pages to prerender, in every language. */
export function inEveryLanguage<T extends object>(pages: readonly T[]): (T & { lang?: string })[] {
	return LANGUAGES.flatMap((language) =>
		pages.map((page) => (language === BASE_LANGUAGE ? page : { ...page, lang: language }))
	);
}
