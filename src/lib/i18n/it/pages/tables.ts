import type { PageTexts } from '../../page-texts';

/** Column heads and words of the tables; « dato mancante » stands for a value of either gender. */
export const tables: PageTexts['tables'] = {
	place: 'Luogo',
	operator: 'Operatore',
	kind: 'Tipo',
	status: 'Stato',
	town: 'Località',
	country: 'Paese',
	opened: 'Apertura',
	precision: 'Posizione',
	places: 'Luoghi',
	group: 'Giurisdizione',
	scheme: 'Certificazione',
	holders: 'Operatori che la detengono',
	holdersCount: 'Operatori',
	named: 'Luoghi citati',
	rank: 'Posto',
	euShare: 'A controllo UE',
	perMillion: 'Per milione di abitanti',
	lens: 'Lettura della nazionalità',
	unknown: 'dato mancante',
	none: 'nessuno',
	sorted: 'Ordina secondo questa colonna',
	percent: (value) => `${value}\u00a0%`
};
