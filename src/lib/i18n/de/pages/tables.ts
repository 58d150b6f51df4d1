import type { PageTexts } from '../../page-texts';

/** Column heads and words of the tables on several pages. */
export const tables: PageTexts['tables'] = {
	place: 'Standort',
	operator: 'Betreiber',
	kind: 'Art',
	status: 'Status',
	town: 'Ort',
	country: 'Land',
	opened: 'Eröffnet',
	precision: 'Lage',
	places: 'Standorte',
	group: 'Rechtsraum',
	scheme: 'Zertifizierung',
	holders: 'Inhaber (Betreiber)',
	holdersCount: 'Betreiber',
	named: 'Genannte Standorte',
	rank: 'Rang',
	euShare: 'Aus der EU kontrolliert',
	perMillion: 'Je Million Einwohner',
	lens: 'Zuordnung der Nationalität',
	unknown: 'unbekannt',
	none: 'keine',
	sorted: 'Nach dieser Spalte sortieren',
	percent: (value) => `${value}\u00a0%`
};
