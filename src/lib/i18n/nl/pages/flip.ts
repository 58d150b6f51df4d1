import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { PageTexts } from '../../page-texts';

const BY: Record<Lens, string> = {
	control: 'naar zeggenschap',
	seat: 'naar zetel',
	technology: 'naar technologie'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'Europees',
	europe: 'Europees buiten de EU',
	us: 'Amerikaans',
	other: 'uit de rest van de wereld',
	unknown: 'onbekend'
};

/** ‘Europees naar zetel, Amerikaans naar zeggenschap’. */
function pair(lens: Lens, from: JurisdictionGroup, other: Lens, to: JurisdictionGroup): string {
	const text = `${NATIONALITY[from]} ${BY[lens]}, ${NATIONALITY[to]} ${BY[other]}`;
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The page on what changes between two readings of nationality. */
export const flip: PageTexts['flip'] = {
	title: 'Nationaliteitswissel: Europees naar zetel, Amerikaans naar zeggenschap',
	short: 'Nationaliteitswissel',
	summary: 'Wat van nationaliteit verandert als die anders wordt bepaald, land voor land.',
	description: (sentence, date) =>
		`${sentence} Welke locaties van nationaliteit veranderen als die naar zeggenschap, zetel of technologie wordt bepaald, per land en aanbieder. Stand van het overzicht: ${date}.`,
	pair,
	headline: (f, lens, from, other, to, count) =>
		`${pair(lens, from, other, to)}: ${f.number(count)} ${f.plural(count, { one: 'locatie', other: 'locaties' })}`,
	lead: 'Een datacenter kan drie nationaliteiten hebben. De [zetel](term:seat) is waar het bedrijf dat het exploiteert, is ingeschreven; de [zeggenschap](term:control) ligt in het land van wie er uiteindelijk eigenaar van is; de [technologie](term:technology) komt uit het land waar de kern ervan vandaan komt. Meestal vallen ze samen. Deze pagina telt waar dat niet zo is.',
	european:
		'‘Europees’ betekent hier: uit de Europese Unie; andere Europese landen staan apart, als ‘Europees buiten de EU’.',
	back: (f, count) =>
		count === 0
			? 'Omgekeerd, Amerikaans naar zetel en Europees naar zeggenschap, telt het overzicht er geen.'
			: `Omgekeerd, Amerikaans naar zetel en Europees naar zeggenschap: ${f.number(count)}.`,
	pairs: {
		'seat-control': {
			title: 'Eerst naar zetel, dan naar zeggenschap',
			note: 'Het bedrijf is in het ene land ingeschreven en behoort uiteindelijk toe aan eigenaars in een ander. De grote Amerikaanse aanbieders sluiten hun contracten in Europa via Ierse, Luxemburgse of Duitse vennootschappen.'
		},
		'control-technology': {
			title: 'Eerst naar zeggenschap, dan naar technologie',
			note: 'De eigenaars zitten in het ene land en de kern van de technologie komt uit een ander. Komt die uit meer dan één land, dan geeft het belangrijkste de doorslag.'
		},
		'seat-technology': {
			title: 'Eerst naar zetel, dan naar technologie',
			note: 'Het bedrijf is in het ene land ingeschreven en de kern van de technologie komt uit een ander.'
		}
	},
	figures: {
		known: (f, known, of) => `beide bekend bij ${f.number(known)} van ${f.number(of)} locaties`
	},
	matrix: {
		caption: (from, to) => `Locaties: ${from} (rijen) en ${to} (kolommen)`,
		corner: (from, to) => `${from} ↓ ${to} →`,
		total: 'Alle'
	},
	operators: {
		title: 'De betrokken aanbieders',
		places: 'Locaties'
	},
	countries: {
		title: 'Per land',
		note: 'Alleen landen waar minstens één locatie verandert.',
		counted: 'Alle locaties',
		changed: 'Veranderen',
		map: 'Op de kaart',
		show: 'Tonen'
	},
	live: 'Op de kaart'
};
