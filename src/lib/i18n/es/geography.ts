import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** How Spanish says a country in a sentence: without an article unless listed here. */
const ARTICLES: Readonly<Record<string, readonly CountryCode[]>> = {
	el: ['EH', 'GB', 'LB'],
	la: ['CD', 'CF', 'DO', 'HK', 'IM', 'IN', 'MO', 'VA'],
	los: ['AE', 'NL', 'PS', 'US'],
	las: ['BS', 'KM', 'MV']
};

/** « Francia », « los Países Bajos », « el Reino Unido », « la isla de Man ». */
export function theCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	const article = articleOf(code, name);
	return article ? `${article} ${name}` : name;
}

/** « en Francia », « en los Países Bajos », « en el Reino Unido ». */
export function inCountry(f: Formats, code: CountryCode): string {
	return `en ${theCountry(f, code)}`;
}

/** « de Francia », « de los Países Bajos », « del Reino Unido ». */
export function fromCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	const article = articleOf(code, name);
	if (article === 'el') return `del ${name}`;
	return article ? `de ${article} ${name}` : `de ${name}`;
}

function articleOf(code: CountryCode, name: string): string | undefined {
	if (name.startsWith('islas ')) return 'las';
	return Object.keys(ARTICLES).find((article) => ARTICLES[article]?.includes(code));
}

/** CLDR writes « Islas » and « Isla » with a capital, as a title; inside a sentence they have none. */
function nameOf(f: Formats, code: CountryCode): string {
	return f.country(code).replace(/^Isla(?=s? )/, 'isla');
}
