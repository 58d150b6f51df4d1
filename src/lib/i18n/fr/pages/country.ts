import type { PageTexts } from '../../page-texts';

/** Les pages des pays, et leur index. */
export const country: PageTexts['country'] = {
	index: {
		title: 'Pays',
		lead: 'Chaque pays d’Europe\u202f: qui y exploite des centres de données cloud, sous quel contrôle, avec quelles certifications.'
	},
	description: (sentence, date) => `${sentence} Registre du ${date}.`,
	nothing: (name) => `Aucun centre de données cloud n’est recensé dans ce pays\u202f: ${name}.`,
	counting:
		'Sont comptés les installations en service ou en construction, et les régions cloud dont aucune installation ne figure sur la carte\u202f; un campus et ses bâtiments comptent une fois. Un nombre de lieux n’est pas une capacité.',
	sheet: (date, url) =>
		`Whose Cloud, registre du ${date}, CC BY 4.0. Tous les lieux, les sources et les tableaux complets\u202f: ${url}`,
	figures: {
		places: 'lieux en service ou en construction',
		rank: (rank, of) =>
			`${rank === '1' ? '1ᵉʳ' : `${rank}ᵉ`} rang sur ${of} pays où figurent des lieux`,
		euShare: 'sous contrôle européen (UE)',
		ofEu: (share) => `${share} dans l’ensemble de l’UE`,
		perMillion: 'lieux par million d’habitants',
		population: (inhabitants, year) => `${inhabitants} habitants en ${year}`
	},
	map: {
		title: 'Carte',
		label: (name, count) => `Carte\u202f: ${name}, ${count} lieux`,
		live: 'Ouvrir la carte interactive',
		note: 'Là où seule la ville est connue, les lieux sont réunis en son centre\u202f; le rayon des cercles figure l’incertitude.'
	},
	groups: {
		title: 'Par juridiction',
		note: 'Les mêmes lieux selon chaque lecture de la nationalité.'
	},
	operators: { title: 'Les opérateurs présents' },
	schemes: {
		title: 'Certifications présentes',
		note: 'Détenues par des opérateurs qui exploitent des lieux dans ce pays. Qu’un opérateur détienne une certification ne dit pas qu’elle vaut ici\u202f: la dernière colonne compte les lieux qu’une source nomme.',
		national: 'Référentiels nationaux',
		nationalNote: (name) => `Délivrés par des autorités ou organismes du pays\u202f: ${name}.`,
		noNational: 'Le registre ne recense aucun référentiel national pour ce pays.'
	},
	places: {
		title: 'Lieux',
		all: (f, count) =>
			`Les ${f.number(count)} fiches de ce pays, y compris les lieux annoncés, fermés ou abandonnés.`
	},
	neighbours: {
		title: 'Par rapport aux voisins',
		eu: 'Union européenne'
	},
	events: { title: 'Événements' }
};
