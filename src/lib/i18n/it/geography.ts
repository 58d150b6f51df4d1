import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** How Italian says a country in a sentence; feminine where its first word ends in -a, unless listed here. */
const MASCULINE: ReadonlySet<CountryCode> = new Set(
	'BF BW CA GH GM GT KE LK NI PA RW ZA ZM'.split(' ')
);
const FEMININE: ReadonlySet<CountryCode> = new Set('HK MO VA'.split(' '));
const MASCULINE_PLURAL: ReadonlySet<CountryCode> = new Set('AE NL PS US'.split(' '));
const FEMININE_PLURAL: ReadonlySet<CountryCode> = new Set('BM BS FO KM MV PH SC SJ'.split(' '));

/** Towns and islands, said "a" and without an article. */
const AT: ReadonlySet<CountryCode> = new Set(
	'AD BB CU CW CY GG GI HT JE MC MT MU PR SG SM TW'.split(' ')
);
/** Said "in", and without an article after « da » too. */
const WITHOUT_ARTICLE: ReadonlySet<CountryCode> = new Set('IL SV'.split(' '));
/** Singular names that keep the article after « in ». */
const ARTICLE_AFTER_IN: ReadonlySet<CountryCode> = new Set('CF DO EH GB HK MO VA'.split(' '));

/** « in » and « da » with the article that they are joined to, by gender and number. */
const ARTICLES = {
	masculine: { in: 'nel ', from: 'dal ' },
	/** Before z, or s and a consonant. */
	impure: { in: 'nello ', from: 'dallo ' },
	feminine: { in: 'nella ', from: 'dalla ' },
	vowel: { in: 'nell’', from: 'dall’' },
	masculinePlural: { in: 'nei ', from: 'dai ' },
	/** Before a vowel, z, or s and a consonant. */
	impurePlural: { in: 'negli ', from: 'dagli ' },
	femininePlural: { in: 'nelle ', from: 'dalle ' }
} as const;

/** « in Germania », « nei Paesi Bassi », « nel Regno Unito », « a Malta », « sull’isola di Man ». */
export function inCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	if (code === 'IM') return `sull’${name}`;
	if (AT.has(code)) return `${/^a/i.test(name) ? 'ad' : 'a'} ${name}`;
	return isPlural(code, name) || ARTICLE_AFTER_IN.has(code)
		? ARTICLES[articleOf(code, name)].in + name
		: `in ${name}`;
}

/** « dalla Germania », « dai Paesi Bassi », « dall’Italia », « da Malta ». */
export function fromCountry(f: Formats, code: CountryCode): string {
	const name = nameOf(f, code);
	if (AT.has(code) || WITHOUT_ARTICLE.has(code)) return `da ${name}`;
	return ARTICLES[articleOf(code, name)].from + name;
}

/** CLDR writes « Isole » and « Isola » with a capital, as a title; inside a sentence they have none. */
function nameOf(f: Formats, code: CountryCode): string {
	return f.country(code).replace(/^Isol/, 'isol');
}

function isPlural(code: CountryCode, name: string): boolean {
	return MASCULINE_PLURAL.has(code) || FEMININE_PLURAL.has(code) || name.startsWith('isole ');
}

function articleOf(code: CountryCode, name: string): keyof typeof ARTICLES {
	const vowel = /^[aeiou]/i.test(name);
	const impure = /^(?:z|y|s[^aeiou])/i.test(name);
	if (MASCULINE_PLURAL.has(code)) return vowel || impure ? 'impurePlural' : 'masculinePlural';
	if (isPlural(code, name)) return 'femininePlural';
	if (vowel) return 'vowel';
	const first = name.split(/[\s-]/)[0] ?? name;
	const feminine = FEMININE.has(code) || (first.endsWith('a') && !MASCULINE.has(code));
	if (feminine) return 'feminine';
	return impure ? 'impure' : 'masculine';
}
