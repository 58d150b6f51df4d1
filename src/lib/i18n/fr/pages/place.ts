import type { PageTexts } from '../../page-texts';

/** Les pages des lieux. */
export const place: PageTexts['place'] = {
	description: (name, kind, operator, town, country) =>
		`${name}\u202f: ${kind}, ${operator}, ${town} (${country}). Qui le contrôle, depuis quand il existe, ce qui y est certifié, avec la source de chaque affirmation.`,
	facts: 'L’essentiel',
	map: 'Où il se trouve',
	mapLabel: (name) => `Carte des environs\u202f: ${name}`,
	onMap: 'Ouvrir sur la carte',
	sameBuilding: 'Autres opérateurs dans le même bâtiment',
	sameTown: (town) => `Également à ${town}`,
	nearest: 'Les plus proches dans d’autres villes',
	cite: 'Citer cette fiche',
	citation: (name, operator, address, date) =>
		`«\u202f${name} (${operator})\u202f», Whose Cloud, registre du ${date}, ${address}. CC BY 4.0.`,
	correct: 'Signaler une erreur',
	correctNote: 'Ouvre votre messagerie, le nom du lieu déjà inscrit. Rien n’est envoyé sans vous.'
};
