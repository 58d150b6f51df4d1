import type { PageTexts } from '../../page-texts';

/** Column heads and words of the tables on several pages. */
export const tables: PageTexts['tables'] = {
	place: 'Lokalizacja',
	operator: 'Operator',
	kind: 'Rodzaj',
	status: 'Status',
	town: 'Miejscowość',
	country: 'Kraj',
	opened: 'Otwarcie',
	precision: 'Położenie',
	places: 'Lokalizacje',
	group: 'Jurysdykcja',
	scheme: 'Certyfikat',
	holders: 'Operatorzy z certyfikatem',
	holdersCount: 'Operatorzy',
	named: 'Wymienione lokalizacje',
	rank: 'Miejsce',
	euShare: 'Pod kontrolą podmiotów z UE',
	perMillion: 'Na milion mieszkańców',
	lens: 'Kryterium przynależności',
	unknown: 'brak danych',
	none: 'brak',
	sorted: 'Sortuj według tej kolumny',
	percent: (value) => `${value}%`
};
