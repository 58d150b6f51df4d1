import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** The dative of names that have an article, and of those that a sentence words otherwise than a list. */
const DATIVE: Readonly<Record<CountryCode, string>> = {
	AE: 'den Vereinigten Arabischen Emiraten',
	CH: 'der Schweiz',
	FO: 'den Färöern',
	GB: 'dem Vereinigten Königreich',
	HK: 'Hongkong',
	IM: 'der Isle of Man',
	MD: 'der Republik Moldau',
	NL: 'den Niederlanden',
	PH: 'den Philippinen',
	SK: 'der Slowakei',
	TR: 'der Türkei',
	UA: 'der Ukraine',
	US: 'den Vereinigten Staaten',
	VA: 'der Vatikanstadt',
	XK: 'dem Kosovo'
};

/** Islands, which take „auf“ where other countries take „in“. */
const ISLANDS: ReadonlySet<CountryCode> = new Set('CY FO GG IM JE MT PH'.split(' '));

/** A country's name after a preposition that takes the dative: „Frankreich“, „den Niederlanden“. */
export function dative(f: Formats, code: CountryCode): string {
	return DATIVE[code] ?? f.country(code);
}

/** „in Frankreich“, „in den Niederlanden“, „im Vereinigten Königreich“, „auf Malta“. */
export function inCountry(f: Formats, code: CountryCode): string {
	const name = dative(f, code);
	if (ISLANDS.has(code)) return `auf ${name}`;
	return `in ${name}`.replace(/^in dem /, 'im ');
}

/**
 * Several countries, for a list. „in“ is said once where it serves them all („in Frankreich, der Schweiz
 * und Italien“), otherwise each has its own preposition („in Frankreich und im Kosovo“).
 */
export function inCountries(f: Formats, codes: readonly CountryCode[]): string[] {
	const each = codes.map((code) => inCountry(f, code));
	if (!each.every((name) => name.startsWith('in '))) return each;
	return each.map((name, i) => (i === 0 ? name : name.slice('in '.length)));
}
