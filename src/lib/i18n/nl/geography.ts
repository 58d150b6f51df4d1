import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** Names as a sentence has them, where it says them otherwise than a list. */
const IN_SENTENCE: Readonly<Record<CountryCode, string>> = {
	AE: 'de Verenigde Arabische Emiraten',
	FO: 'de Faeröer',
	GB: 'het Verenigd Koninkrijk',
	HK: 'Hongkong',
	IM: 'het eiland Man',
	PH: 'de Filipijnen',
	US: 'de Verenigde Staten'
};

/** Islands, which take ‘op’ where other countries take ‘in’. */
const ISLANDS: ReadonlySet<CountryCode> = new Set('CY FO GG IM JE MT'.split(' '));

/** A country’s name inside a sentence: ‘Frankrijk’, ‘het Verenigd Koninkrijk’. */
export function theCountry(f: Formats, code: CountryCode): string {
	return IN_SENTENCE[code] ?? f.country(code);
}

/**
 * Several countries, for a list. ‘in’ is said once where it serves them all (‘in Frankrijk en het
 * Verenigd Koninkrijk’), otherwise each has its own preposition (‘in Italië en op Malta’).
 */
export function inCountries(f: Formats, codes: readonly CountryCode[]): string[] {
	const shared = !codes.some((code) => ISLANDS.has(code));
	return codes.map((code, i) => {
		const name = theCountry(f, code);
		if (ISLANDS.has(code)) return `op ${name}`;
		return shared && i > 0 ? name : `in ${name}`;
	});
}
