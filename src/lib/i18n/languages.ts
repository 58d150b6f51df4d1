/** Languages of the site: BCP 47 tags, which are also the first segment of the path, except for the base language. */
export const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'nl', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language whose pages have no prefix. */
export const BASE_LANGUAGE: Language = 'en';

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	en: 'English',
	fr: 'Français',
	de: 'Deutsch',
	it: 'Italiano',
	es: 'Español',
	nl: 'Nederlands',
	pl: 'Polski'
};

/** Whether a path segment names a language. */
export function isLanguage(value: string): value is Language {
	return (LANGUAGES as readonly string[]).includes(value);
}

/** The path of a page in a language: `localizedPath('fr', '/')` is `/fr/`. `path` starts with a slash. */
export function localizedPath(language: Language, path: string): string {
	return language === BASE_LANGUAGE ? path : `/${language}${path}`;
}
