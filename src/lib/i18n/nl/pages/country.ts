import type { PageTexts } from '../../page-texts';

/** The pages of countries, and their index. Names of countries come without article, so that they stand apart. */
export const country: PageTexts['country'] = {
	index: {
		title: 'Landen',
		lead: 'Elk land van Europa: wie er clouddatacenters exploiteert, onder wiens zeggenschap en met welke certificeringen.'
	},
	description: (sentence, date) => `${sentence} Stand van het overzicht: ${date}.`,
	nothing: (name) => `${name}: het overzicht bevat hier geen clouddatacenter.`,
	counting:
		'Geteld zijn elke vestiging die in bedrijf of in aanbouw is en elke cloudregio waarvan geen vestiging op de kaart staat; een campus en zijn gebouwen tellen één keer. Het aantal locaties zegt niets over de capaciteit.',
	sheet: (date, url) =>
		`Whose Cloud, stand van ${date}, CC BY 4.0. Alle locaties, bronnen en de volledige tabellen: ${url}`,
	figures: {
		places: 'locaties in bedrijf of in aanbouw',
		rank: (rank, of) => `rang ${rank} van ${of} landen met locaties`,
		euShare: 'onder EU-zeggenschap',
		ofEu: (share) => `${share} in de EU als geheel`,
		perMillion: 'locaties per miljoen inwoners',
		population: (inhabitants, year) => `${inhabitants} inwoners, ${year}`
	},
	map: {
		title: 'Kaart',
		label: (name, count) => `Kaart: ${name}; aantal locaties: ${count}`,
		live: 'Interactieve kaart openen',
		note: 'Waar alleen de plaats bekend is, staan de locaties samen in het midden ervan; de cirkels zijn zo ruim als de onzekerheid over de ligging.'
	},
	groups: {
		title: 'Naar rechtsgebied',
		note: 'Dezelfde locaties bij elke indeling van de nationaliteit.'
	},
	operators: { title: 'Wie hier locaties exploiteert' },
	schemes: {
		title: 'Certificeringen van aanbieders hier',
		note: 'In bezit van aanbieders met locaties in dit land. Dat een aanbieder een certificering heeft, wil niet zeggen dat ze hier geldt: de laatste kolom telt de locaties die een bron noemt.',
		national: 'Nationale certificeringen',
		nationalNote: (name) => `Uitgegeven door overheden of instanties van dit land (${name}).`,
		noNational: 'Het overzicht kent geen nationale certificering van dit land.'
	},
	places: {
		title: 'Locaties',
		all: (f, count) =>
			f.plural(count, {
				one: 'De enige vermelding van dit land.',
				other: `Alle ${f.number(count)} vermeldingen van dit land, ook aangekondigde, gesloten en geschrapte locaties.`
			})
	},
	neighbours: {
		title: 'Vergeleken met de buurlanden',
		eu: 'Europese Unie'
	},
	events: { title: 'Gebeurtenissen' }
};
