import type { pages } from './en/pages';
import type { Language } from './languages';
import type { Shape } from './messages';

/** All texts of the pages that are documents, apart from those of the explorer, which never loads them. */
export type PageTexts = Shape<typeof pages>;

/** Loads one language's texts. */
export async function loadPageTexts(language: Language): Promise<PageTexts> {
	switch (language) {
		case 'fr':
			return (await import('./fr/pages')).pages;
		case 'de':
			return (await import('./de/pages')).pages;
		case 'it':
			return (await import('./it/pages')).pages;
		case 'es':
			return (await import('./es/pages')).pages;
		case 'nl':
			return (await import('./nl/pages')).pages;
		case 'pl':
			return (await import('./pl/pages')).pages;
		case 'en':
			return (await import('./en/pages')).pages;
	}
}
