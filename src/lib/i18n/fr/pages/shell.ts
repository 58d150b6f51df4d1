import type { PageTexts } from '../../page-texts';

/** Ce qui entoure chaque page. */
export const shell: PageTexts['shell'] = {
	titled: (title) => `${title} · Whose Cloud`,
	skip: 'Aller au contenu',
	navigation: 'Site',
	menu: 'Menu',
	map: 'Carte',
	more: 'Plus',
	matrix: 'Matrice',
	timeline: 'Chronologie',
	compare: 'Comparer',
	flip: 'Siège et contrôle',
	counting: 'Façons de compter',
	refused: 'Affirmations écartées',
	methodology: 'Méthode',
	glossary: 'Glossaire',
	sources: 'Sources',
	about: 'À propos',
	breadcrumbs: 'Vous êtes ici',
	record: (date) => `Registre du ${date}`,
	licence: 'Données\u202f: Whose Cloud, CC BY 4.0. Code\u202f: EUPL-1.2.',
	attribution:
		'Contours\u202f: Natural Earth. Lacs\u202f: © les contributeurs d’OpenStreetMap. Villes\u202f: GeoNames.',
	copy: 'Copier',
	copied: 'Copié'
};
