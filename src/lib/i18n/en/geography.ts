import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** Countries whose name English uses with the article, besides all whose name ends in "Islands". */
const WITH_ARTICLE: ReadonlySet<CountryCode> = new Set('AE FO GB IM NL PH US'.split(' '));

/** A country's name inside a sentence: "France", "the Netherlands". */
export function theCountry(f: Formats, code: CountryCode): string {
	return WITH_ARTICLE.has(code) ? `the ${f.country(code)}` : f.country(code);
}
