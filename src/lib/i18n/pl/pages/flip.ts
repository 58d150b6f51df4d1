import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { PageTexts } from '../../page-texts';

const BY: Record<Lens, string> = {
	control: 'według kontroli',
	seat: 'według siedziby',
	technology: 'według technologii'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'UE',
	europe: 'inny kraj Europy',
	us: 'USA',
	other: 'reszta świata',
	unknown: 'kraj nieznany'
};

/** „UE według siedziby, USA według kontroli”. */
function pair(lens: Lens, from: JurisdictionGroup, other: Lens, to: JurisdictionGroup): string {
	const text = `${NATIONALITY[from]} ${BY[lens]}, ${NATIONALITY[to]} ${BY[other]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The page on what changes between two readings of nationality. */
export const flip: PageTexts['flip'] = {
	title: 'Siedziba a kontrola: UE według siedziby, USA według kontroli',
	short: 'Siedziba a kontrola',
	summary: 'Co zmienia przynależność, gdy określić ją inaczej, kraj po kraju.',
	description: (sentence, date) =>
		`${sentence} Które lokalizacje zmieniają przynależność, gdy określa ją kontrola, siedziba lub technologia, według krajów i operatorów. Stan bazy danych: ${date}.`,
	pair,
	headline: (f, lens, from, other, to, count) =>
		`${pair(lens, from, other, to)}: ${f.number(count)} ${f.plural(count, {
			one: 'lokalizacja',
			few: 'lokalizacje',
			many: 'lokalizacji',
			other: 'lokalizacji'
		})}`,
	lead: 'Centrum danych może mieć trzy przynależności. [Siedziba](term:seat) to kraj, w którym zarejestrowano prowadzącą je spółkę; [kontrola](term:control) to kraj ostatecznego właściciela; [technologia](term:technology) to kraj, z którego pochodzi jej rdzeń. Zwykle są zgodne. Ta strona liczy przypadki, w których się różnią.',
	european:
		'„UE” oznacza tu kraje Unii Europejskiej; pozostałe kraje Europy liczone są osobno, jako „inny kraj Europy”.',
	back: (f, count) =>
		count === 0
			? 'Sytuacji odwrotnej, USA według siedziby i UE według kontroli, w bazie danych nie ma.'
			: `Sytuacja odwrotna, USA według siedziby i UE według kontroli: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'Według siedziby, potem według kontroli',
			note: 'Spółkę zarejestrowano w jednym kraju, a ostatecznie należy ona do właścicieli z innego. Wielcy operatorzy amerykańscy zawierają w Europie umowy przez spółki irlandzkie, luksemburskie lub niemieckie.'
		},
		'control-technology': {
			title: 'Według kontroli, potem według technologii',
			note: 'Właściciele są z jednego kraju, a rdzeń technologii pochodzi z innego. Jeśli pochodzi z kilku krajów, rozstrzyga ten o największej wadze.'
		},
		'seat-technology': {
			title: 'Według siedziby, potem według technologii',
			note: 'Spółkę zarejestrowano w jednym kraju, a rdzeń technologii pochodzi z innego.'
		}
	},
	figures: {
		known: (f, known, of) => `oba znane dla ${f.number(known)} z ${f.number(of)} lokalizacji`
	},
	matrix: {
		caption: (from, to) =>
			`Lokalizacje według dwóch kryteriów: ${from.toLowerCase()} (wiersze) i ${to.toLowerCase()} (kolumny)`,
		corner: (from, to) => `${from} ↓ ${to} →`,
		total: 'Razem'
	},
	operators: {
		title: 'Operatorzy, których to dotyczy',
		places: 'Lokalizacje'
	},
	countries: {
		title: 'Według krajów',
		note: 'Tylko kraje, w których zmienia się choć jedna lokalizacja.',
		counted: 'Wszystkie lokalizacje',
		changed: 'Zmieniające grupę',
		map: 'Na mapie',
		show: 'Pokaż'
	},
	live: 'Na mapie'
};
