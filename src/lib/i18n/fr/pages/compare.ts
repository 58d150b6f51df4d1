import type { PageTexts } from '../../page-texts';

/** La page qui met des pays ou des opérateurs côte à côte. */
export const compare: PageTexts['compare'] = {
	title: 'Comparer',
	lead: 'De deux à cinq pays ou opérateurs côte à côte, aux mêmes échelles.',
	description: (names) =>
		`Pays d’Europe et opérateurs cloud côte à côte\u202f: lieux, loi qui les atteint, certifications, ouvertures. Au départ\u202f: ${names}.`,
	kind: { country: 'Pays', operator: 'Opérateurs' },
	choose: {
		title: 'Choisir',
		what: 'Comparer',
		slot: (number) => `N°\u00a0${number}`,
		none: 'aucun'
	},
	comparison: 'La comparaison',
	caption: 'Tableau de la comparaison',
	note: 'Toutes les barres d’une ligne, et toutes les colonnes d’ouvertures, ont la même échelle. Sont comptés les installations en service ou en construction, et les régions cloud dont aucune installation ne figure sur la carte\u202f; un campus et ses bâtiments comptent une fois. Un nombre de lieux n’est pas une capacité.',
	rows: {
		count: 'Lieux',
		euShare: 'Sous contrôle européen (UE)',
		spread: {
			country: 'Opérateurs présents',
			operator: 'Pays où il est présent'
		},
		schemes: 'Certifications relevées',
		opened: 'Ouvertures par année',
		announced: 'Annoncés, non comptés ci-dessus'
	},
	lens: {
		control: 'Selon le contrôle',
		seat: 'Selon le siège',
		technology: 'Selon la technologie'
	},
	schemesNote:
		'Détenues par des opérateurs de ces lieux pour un service au moins\u202f; cela ne dit pas qu’elles valent pour chaque lieu.',
	names: 'Lesquelles',
	known: 'année connue pour {known} sur {of}',
	nothing: '–',
	years: (first, last) =>
		`de ${first} à ${last}\u202f; la première colonne réunit les années antérieures`,
	measure: 'Mesure',
	record: 'Date du registre',
	take: {
		title: 'Partager et télécharger',
		link: 'Lien vers cette comparaison',
		copy: 'Copier le lien',
		csv: 'Télécharger le tableau (CSV)'
	},
	notice: {
		unknown: 'Absents du registre, ou d’une autre sorte, et donc écartés\u202f: {names}.',
		excess: 'Cinq au plus tiennent côte à côte\u202f; écartés\u202f: {names}.',
		few: 'Un seul ne fait pas une comparaison\u202f: choisissez-en un deuxième.',
		empty: 'Rien de ce que nomme le lien ne figure au registre\u202f: voici les cinq plus grands.',
		failed:
			'Les nombres des autres pays et opérateurs n’ont pas pu être chargés\u202f; cette comparaison reste valable.'
	}
};
