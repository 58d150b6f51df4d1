import type { PageTexts } from '../../page-texts';

/** Têtes de colonne et mots des tableaux. */
export const tables: PageTexts['tables'] = {
	place: 'Lieu',
	operator: 'Opérateur',
	kind: 'Type',
	status: 'État',
	town: 'Ville',
	country: 'Pays',
	opened: 'Ouverture',
	precision: 'Position',
	places: 'Lieux',
	group: 'Juridiction',
	scheme: 'Certification',
	holders: 'Opérateurs titulaires',
	holdersCount: 'Opérateurs',
	named: 'Lieux nommés',
	rank: 'Rang',
	euShare: 'Sous contrôle européen (UE)',
	perMillion: 'Par million d’habitants',
	lens: 'Lecture de la nationalité',
	unknown: 'non connu',
	none: 'aucun',
	sorted: 'Trier selon cette colonne',
	percent: (value) => `${value}\u00a0%`
};
