import type { PageTexts } from '../../page-texts';

/** Column heads and words of the tables on several pages. */
export const tables: PageTexts['tables'] = {
	place: 'Locatie',
	operator: 'Aanbieder',
	kind: 'Soort',
	status: 'Status',
	town: 'Plaats',
	country: 'Land',
	opened: 'Geopend',
	precision: 'Ligging',
	places: 'Locaties',
	group: 'Rechtsgebied',
	scheme: 'Certificering',
	holders: 'Gecertificeerde aanbieders',
	holdersCount: 'Aanbieders',
	named: 'Genoemde locaties',
	rank: 'Rang',
	euShare: 'Onder EU-zeggenschap',
	perMillion: 'Per miljoen inwoners',
	lens: 'Indeling van de nationaliteit',
	unknown: 'onbekend',
	none: 'geen',
	sorted: 'Op deze kolom sorteren',
	percent: (value) => `${value}%`
};
