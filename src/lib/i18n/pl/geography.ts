import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../formats';

/** A country in the locative and in the genitive, each with its preposition: „we Francji”, „z Francji”. */
type Cases = readonly [where: string, from: string];

/** Europe, then the other countries of operators. The names are those of CLDR. */
const CASES: Readonly<Record<CountryCode, Cases>> = {
	AD: ['w Andorze', 'z Andory'],
	AL: ['w Albanii', 'z Albanii'],
	AT: ['w Austrii', 'z Austrii'],
	BA: ['w Bośni i Hercegowinie', 'z Bośni i Hercegowiny'],
	BE: ['w Belgii', 'z Belgii'],
	BG: ['w Bułgarii', 'z Bułgarii'],
	CH: ['w Szwajcarii', 'ze Szwajcarii'],
	CY: ['na Cyprze', 'z Cypru'],
	CZ: ['w Czechach', 'z Czech'],
	DE: ['w Niemczech', 'z Niemiec'],
	DK: ['w Danii', 'z Danii'],
	EE: ['w Estonii', 'z Estonii'],
	ES: ['w Hiszpanii', 'z Hiszpanii'],
	FI: ['w Finlandii', 'z Finlandii'],
	FO: ['na Wyspach Owczych', 'z Wysp Owczych'],
	FR: ['we Francji', 'z Francji'],
	GB: ['w Wielkiej Brytanii', 'z Wielkiej Brytanii'],
	GG: ['na Guernsey', 'z Guernsey'],
	GI: ['w Gibraltarze', 'z Gibraltaru'],
	GR: ['w Grecji', 'z Grecji'],
	HR: ['w Chorwacji', 'z Chorwacji'],
	HU: ['na Węgrzech', 'z Węgier'],
	IE: ['w Irlandii', 'z Irlandii'],
	IM: ['na Wyspie Man', 'z Wyspy Man'],
	IS: ['w Islandii', 'z Islandii'],
	IT: ['we Włoszech', 'z Włoch'],
	JE: ['na Jersey', 'z Jersey'],
	LI: ['w Liechtensteinie', 'z Liechtensteinu'],
	LT: ['na Litwie', 'z Litwy'],
	LU: ['w Luksemburgu', 'z Luksemburga'],
	LV: ['na Łotwie', 'z Łotwy'],
	MC: ['w Monako', 'z Monako'],
	MD: ['w Mołdawii', 'z Mołdawii'],
	ME: ['w Czarnogórze', 'z Czarnogóry'],
	MK: ['w Macedonii Północnej', 'z Macedonii Północnej'],
	MT: ['na Malcie', 'z Malty'],
	NL: ['w Holandii', 'z Holandii'],
	NO: ['w Norwegii', 'z Norwegii'],
	PL: ['w Polsce', 'z Polski'],
	PT: ['w Portugalii', 'z Portugalii'],
	RO: ['w Rumunii', 'z Rumunii'],
	RS: ['w Serbii', 'z Serbii'],
	SE: ['w Szwecji', 'ze Szwecji'],
	SI: ['w Słowenii', 'ze Słowenii'],
	SK: ['na Słowacji', 'ze Słowacji'],
	SM: ['w San Marino', 'z San Marino'],
	TR: ['w Turcji', 'z Turcji'],
	UA: ['w Ukrainie', 'z Ukrainy'],
	VA: ['w Watykanie', 'z Watykanu'],
	XK: ['w Kosowie', 'z Kosowa'],
	AE: ['w Zjednoczonych Emiratach Arabskich', 'ze Zjednoczonych Emiratów Arabskich'],
	AU: ['w Australii', 'z Australii'],
	BR: ['w Brazylii', 'z Brazylii'],
	CA: ['w Kanadzie', 'z Kanady'],
	CN: ['w Chinach', 'z Chin'],
	IL: ['w Izraelu', 'z Izraela'],
	IN: ['w Indiach', 'z Indii'],
	JP: ['w Japonii', 'z Japonii'],
	KR: ['w Korei Południowej', 'z Korei Południowej'],
	MX: ['w Meksyku', 'z Meksyku'],
	RU: ['w Rosji', 'z Rosji'],
	SG: ['w Singapurze', 'z Singapuru'],
	TN: ['w Tunezji', 'z Tunezji'],
	TW: ['na Tajwanie', 'z Tajwanu'],
	US: ['w Stanach Zjednoczonych', 'ze Stanów Zjednoczonych']
};

/** „w Niemczech”, „we Francji”, „na Malcie”; „w kraju Peru” where the case is not known. */
export function inCountry(f: Formats, code: CountryCode): string {
	return CASES[code]?.[0] ?? `w kraju ${f.country(code)}`;
}

/** „z Niemiec”, „ze Szwecji”; „z kraju Peru” where the case is not known. */
export function fromCountry(f: Formats, code: CountryCode): string {
	return CASES[code]?.[1] ?? `z kraju ${f.country(code)}`;
}
