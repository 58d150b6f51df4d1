import type { CountryCode } from '$lib/atlas/jurisdiction';
import { localizedPath, type Language } from './languages';

/** Addresses of the site's pages in one language. Paths are a contract: docs/decisions/0005-pages.md. */
export interface Addresses {
	/** The explorer, with a query (`?country=FR`) or without. */
	explorer(query?: string): string;
	countries(): string;
	country(code: CountryCode): string;
	operators(): string;
	operator(id: string): string;
	certifications(): string;
	certification(id: string): string;
	place(id: string): string;
	/** Why other maps count differently. */
	counting(): string;
	/** What changes between two readings of nationality. */
	flip(): string;
	/** Claims that the record does not follow; one of them by its id. */
	refused(id?: string): string;
	/** All sources; those of the publishers under a letter (`0-9` for digits); one of them by its id. */
	sources(letter?: string, id?: string): string;
	methodology(): string;
	/** The glossary; one of its terms by its id. */
	glossary(term?: string): string;
	about(): string;
	/** Operators × certifications and operators × countries. */
	matrix(): string;
	timeline(): string;
	/** Countries or operators side by side, with a query (`?with=fr,de`) or without. */
	compare(query?: string): string;
	/** This very page in another language. */
	translated(to: Language): string;
}

/** Paths of the pages in the base language, from the site's root. */
export const PATHS = {
	explorer: '/',
	countries: '/country/',
	operators: '/operator/',
	certifications: '/certification/',
	counting: '/counting/',
	flip: '/flip/',
	refused: '/refused/',
	sources: '/sources/',
	methodology: '/methodology/',
	glossary: '/glossary/',
	about: '/about/',
	matrix: '/matrix/',
	timeline: '/timeline/',
	compare: '/compare/'
} as const;

/**
 * The addresses in a language.
 *
 * @param base the path under which the site lives, without a slash at its end; mostly empty
 * @param path of the present page in the base language, from the site's root
 */
export function createAddresses(language: Language, base: string, path: string): Addresses {
	const to = (target: string): string => base + localizedPath(language, target);
	return {
		explorer: (query = '') => to(PATHS.explorer) + query,
		countries: () => to(PATHS.countries),
		country: (code) => to(`${PATHS.countries}${code.toLowerCase()}/`),
		operators: () => to(PATHS.operators),
		operator: (id) => to(`${PATHS.operators}${id}/`),
		certifications: () => to(PATHS.certifications),
		certification: (id) => to(`${PATHS.certifications}${id}/`),
		place: (id) => to(`/place/${id}/`),
		counting: () => to(PATHS.counting),
		flip: () => to(PATHS.flip),
		refused: (id) => anchored(to(PATHS.refused), id),
		sources: (letter, id) => anchored(to(PATHS.sources + (letter ? `${letter}/` : '')), id),
		methodology: () => to(PATHS.methodology),
		glossary: (term) => anchored(to(PATHS.glossary), term),
		about: () => to(PATHS.about),
		matrix: () => to(PATHS.matrix),
		timeline: () => to(PATHS.timeline),
		compare: (query = '') => to(PATHS.compare) + query,
		translated: (other) => base + localizedPath(other, path)
	};
}

function anchored(page: string, anchor?: string): string {
	return anchor === undefined ? page : `${page}#${anchor}`;
}
