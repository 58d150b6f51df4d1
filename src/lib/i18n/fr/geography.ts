import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** How French says a country in a sentence; feminine or starting with a vowel unless listed here. */
const MASCULINE: ReadonlySet<CountryCode> = new Set(
	'BR CA CL DK GB JP LI LU MA ME MX PT QA VA VN XK'.split(' ')
);
const PLURAL: ReadonlySet<CountryCode> = new Set('AE FO NL PH US'.split(' '));
const WITHOUT_ARTICLE: ReadonlySet<CountryCode> = new Set(
	'CY GG GI HK IL JE MC MT SG SM TW'.split(' ')
);
/** Feminine like the others, but said "à" where those are said "en". */
const ISRAEL: CountryCode = 'IL';

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/** Whether « de », « le » or « que » lose their vowel before a word. */
function elides(word: string): boolean {
	return VOWEL.test(word);
}

/** « de » before a name: « de Scaleway », « d’OVHcloud ». */
export function of(name: string): string {
	return elides(name) ? `d’${name}` : `de ${name}`;
}

/** « en France », « au Portugal », « aux Pays-Bas », « à Malte ». */
export function inCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	if (code === 'IM') return `à l’${lower(name)}`;
	if (MASCULINE.has(code)) return `au ${name}`;
	if (PLURAL.has(code)) return `aux ${lower(name)}`;
	return WITHOUT_ARTICLE.has(code) && code !== ISRAEL ? `à ${name}` : `en ${name}`;
}

/** « la France », « l’Allemagne », « le Portugal », « les Pays-Bas », « Malte ». */
export function theCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	if (code === 'IM') return `l’${lower(name)}`;
	if (MASCULINE.has(code)) return `le ${name}`;
	if (PLURAL.has(code)) return `les ${lower(name)}`;
	if (WITHOUT_ARTICLE.has(code)) return name;
	return elides(name) ? `l’${name}` : `la ${name}`;
}

/** « de France », « d’Allemagne », « du Portugal », « des Pays-Bas », « de Malte ». */
export function fromCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	if (code === 'IM') return `de l’${lower(name)}`;
	if (MASCULINE.has(code)) return `du ${name}`;
	if (PLURAL.has(code)) return `des ${lower(name)}`;
	return of(name);
}

/** The name that a sentence uses: CLDR’s « État de la Cité du Vatican » is the formal one. */
function nameOf(f: Formats, code: CountryCode): string {
	return code === 'VA' ? 'Vatican' : f.country(code);
}

/** CLDR writes « Îles Féroé » and « Île de Man » with a capital; inside a sentence « îles » has none. */
function lower(name: string): string {
	return name.replace(/^Île/, 'île');
}
