import type { Messages } from '../messages';

export const map: Messages['map'] = {
	label: 'Carte des centres de données cloud d’Europe',
	marks: 'Lieux sur la carte',
	controls: 'Commandes de la carte',
	zoomIn: 'Zoom avant',
	zoomOut: 'Zoom arrière',
	fit: 'Ajuster à la sélection',
	home: 'Toute l’Europe',
	fullscreen: 'Plein écran',
	locate: 'Ma position',
	locateAsk:
		'Afficher la carte autour de vous ? Votre navigateur demandera l’autorisation. Votre position ne quitte pas ce navigateur ; seule la vue de la carte est inscrite dans la barre d’adresse.',
	locateYes: 'Afficher',
	locateNo: 'Pas maintenant',
	locateRefused: 'Votre navigateur n’a pas donné de position.',
	scale: 'Échelle : ',
	kilometres: (number) => `${number} km`,
	metres: (number) => `${number} m`,
	legend: 'Légende',
	licensedTechnology: 'Opérateur de l’UE, technologie américaine',
	positionsNotPublic: 'Quelque part dans cette ville : les emplacements ne sont pas publics.',
	around: (town) => `${town} et environs`,
	placeMark: ({ name, operator, kind }) => `${name}, ${operator}, ${kind}`,
	groupMark: ({ town, several, count, formats }) =>
		`${several ? `${town} et environs` : town} : ${formats.number(count)} ${formats.plural(count, { one: 'lieu', other: 'lieux' })}`,
	basemapFailed:
		'La carte détaillée n’a pas pu être téléchargée. La carte simple ci-dessous fonctionne avec tous les filtres.',
	retry: 'Réessayer'
};
