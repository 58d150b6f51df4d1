import type { PageTexts } from '../../page-texts';

/** The page that sets countries or operators side by side. */
export const compare: PageTexts['compare'] = {
	title: 'Vergelijken',
	lead: 'Twee tot vijf landen of aanbieders naast elkaar, op dezelfde schaal.',
	description: (names) =>
		`Europese landen en cloudaanbieders naast elkaar: locaties, welk recht er geldt, certificeringen, openingen. Begint met ${names}.`,
	kind: { country: 'Landen', operator: 'Aanbieders' },
	choose: {
		title: 'Kiezen',
		what: 'Vergelijken',
		slot: (number) => `Nr.\u00a0${number}`,
		none: 'geen keuze'
	},
	comparison: 'De vergelijking',
	caption: 'Tabel van de vergelijking',
	note: 'Alle balken van een rij, en alle kolommen van openingen, hebben dezelfde schaal. Geteld zijn elke vestiging die in bedrijf of in aanbouw is en elke cloudregio waarvan geen vestiging op de kaart staat; een campus en zijn gebouwen tellen één keer. Het aantal locaties zegt niets over de capaciteit.',
	rows: {
		count: 'Locaties',
		euShare: 'Onder EU-zeggenschap',
		spread: {
			country: 'Aanbieders met locaties hier',
			operator: 'Landen met locaties'
		},
		schemes: 'Gevonden certificeringen',
		opened: 'Openingen per jaar',
		announced: 'Aangekondigd, hierboven niet geteld'
	},
	lens: { control: 'Naar zeggenschap', seat: 'Naar zetel', technology: 'Naar technologie' },
	schemesNote:
		'In bezit van aanbieders van deze locaties, voor een of andere dienst; dat wil niet zeggen dat ze voor elke locatie gelden.',
	names: 'Namen',
	known: 'jaar bekend van {known} van {of}',
	nothing: '–',
	years: (first, last) => `${first} tot en met ${last}; de eerste kolom bevat alles wat ouder is`,
	measure: 'Kengetal',
	record: 'Stand van het overzicht',
	take: {
		title: 'Meenemen',
		link: 'Link naar deze vergelijking',
		copy: 'Link kopiëren',
		csv: 'Tabel downloaden (CSV)'
	},
	notice: {
		unknown: 'Niet in het overzicht, of van een andere soort, en daarom weggelaten: {names}.',
		excess: 'Er passen er hoogstens vijf naast elkaar; weggelaten: {names}.',
		few: 'Eén is nog geen vergelijking: kies er een tweede bij.',
		empty: 'Niets van wat de link noemt, staat in het overzicht: hier staan de vijf grootste.',
		failed:
			'De cijfers van andere landen en aanbieders konden niet worden geladen; deze vergelijking blijft geldig.'
	}
};
