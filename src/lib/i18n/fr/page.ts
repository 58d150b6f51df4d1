import type { Messages } from '../messages';

export const page: Messages['page'] = {
	title: 'Whose Cloud : qui exploite les centres de données cloud d’Europe ?',
	claim: 'Qui exploite les centres de données cloud d’Europe, et sous quel droit',
	description: ({ count, eu, us }) =>
		`Carte de ${count} centres de données cloud en Europe, dont ${eu} sous contrôle européen (UE) et ${us} sous contrôle américain : qui les exploite, sous quel droit, avec quelles certifications. Chaque affirmation est sourcée.`,
	languages: 'Langue',
	theme: 'Thème',
	themes: { auto: 'comme votre système', light: 'clair', dark: 'sombre' },
	skipToFilters: 'Aller aux filtres',
	views: 'Filtres ou liste',
	filters: 'Filtres',
	list: 'Liste',
	place: 'Lieu',
	share: 'Copier le lien',
	shared: 'Lien copié',
	shareFailed: 'La copie n’est pas possible ici : le lien figure dans la barre d’adresse.',
	noScript:
		'Les filtres nécessitent JavaScript. Sans lui, la carte renvoie à la liste ci-dessous, qui présente chaque lieu avec ses sources.',
	attribution:
		'Contours : Natural Earth. Lacs : © les contributeurs d’OpenStreetMap. Villes : GeoNames.',
	licence: 'Données : Whose Cloud, CC BY 4.0',
	notFound: 'Cette page n’existe pas',
	notFoundHelp: 'L’adresse comporte peut-être une erreur, ou la page a été déplacée.',
	sectionsLabel: 'Pages',
	sections: { countries: 'Pays', operators: 'Opérateurs', certifications: 'Certifications' },
	backToMap: 'Retour à la carte',
	failed: 'Une erreur s’est produite'
};
