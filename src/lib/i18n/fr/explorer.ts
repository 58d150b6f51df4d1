import type { JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { FacetName } from '$lib/selection/selection';
import type { Messages } from '../messages';
import { headline, openedClause } from './headline';

const BY: Record<Lens, string> = {
	control: 'par le contrôle',
	seat: 'par le siège',
	technology: 'par la technologie'
};

const NATIONALITY: Record<JurisdictionGroup, string> = {
	eu: 'de l’UE',
	europe: 'd’un autre pays d’Europe',
	us: 'américain',
	other: 'du reste du monde',
	unknown: 'inconnu'
};

const FACET: Record<FacetName | 'q', string> = {
	operator: 'Opérateur',
	nationality: 'Nationalité',
	cert: 'Certification',
	country: 'Pays',
	kind: 'Type de lieu',
	status: 'État',
	opened: 'Ouverture',
	q: 'Recherche'
};

/** Texts of the panel. */
export const explorer: Messages['explorer'] = {
	panel: 'Filtres',
	headline,
	note: (f, recordDate) =>
		`Installations, et régions dont les bâtiments ne sont pas publics. Un nombre de lieux n’est pas une capacité. Registre du ${f.date(recordDate)}.`,
	groups: {
		label: 'Lieux par groupe de juridictions',
		share: (f, name, count) => `${name} : ${f.number(count)}`
	},
	lens: {
		label: 'La nationalité se lit par',
		explain: {
			control: 'La loi qui peut contraindre : celle du pays de la société mère ultime.',
			seat: 'Où est immatriculée la société qui exploite le lieu.',
			technology: 'Qui fournit le cœur de la pile technique ; le pays principal donne la couleur.'
		}
	},
	flip: {
		label: 'Comparer avec',
		lens: { control: 'contrôle', seat: 'siège', technology: 'technologie' },
		off: 'Ne plus comparer',
		total: (f, count, lens, flip) =>
			`${f.number(count)} ${f.plural(count, { one: 'lieu change', other: 'lieux changent' })} de groupe si on lit ${BY[flip]} plutôt que ${BY[lens]}.`,
		none: (lens, flip) =>
			`Aucun lieu ne change de groupe si on lit ${BY[flip]} plutôt que ${BY[lens]}.`,
		pair: (lens, from, flip, to) =>
			`${capital(NATIONALITY[from])} ${BY[lens]}, ${NATIONALITY[to]} ${BY[flip]}`,
		coverage: (f, known, of) => `les deux connus pour ${f.number(known)} sur ${f.number(of)}`
	},
	facet: FACET,
	parameter: {
		...FACET,
		lens: 'Lecture',
		flip: 'Comparaison',
		reach: 'Portée',
		place: 'Lieu',
		map: 'Position sur la carte'
	},
	clear: 'Effacer',
	clearFacet: (facet) => `Effacer le filtre ${FACET[facet].toLowerCase()}`,
	showAll: (f, count) => `Tout afficher (${f.number(count)})`,
	showFewer: 'Réduire la liste',
	all: (f, count) => `${f.number(count)} en tout`,
	knownFor: (f, known, of) => `connu pour ${f.number(known)} sur ${f.number(of)}`,
	noOption: 'Rien de ce nom ici.',
	findOperator: 'Trouver un opérateur',
	operators: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'opérateur', other: 'opérateurs' })}`,
	licensed: 'sur technologie américaine sous licence',
	unknown: {
		nationality: 'Inconnue',
		cert: 'Aucune connue',
		opened: 'Année inconnue'
	},
	reach: {
		label: 'Un lieu est retenu si',
		name: {
			operator: 'L’opérateur la détient',
			place: 'La source nomme le lieu',
			any: 'Elle peut s’appliquer ici'
		},
		explain: {
			operator: 'Quelque part, pour un service : pas nécessairement dans ce lieu.',
			place:
				'L’attestation nomme ce lieu. Peu d’attestations le font : une absence ne prouve rien.',
			any: 'La source nomme ce lieu, vise tout l’opérateur ou ne précise pas.'
		},
		coverage: {
			operator: 'détenue par l’opérateur',
			place: 'lieu nommé',
			any: 'peut s’appliquer ici'
		}
	},
	opened: {
		chart: 'Ouvertures par année',
		/** Of a column of the chart: a year, or the years up to one. */
		summary: (f, column) => {
			const years = column.from === null ? `jusqu’en ${column.key}` : `${column.key}`;
			const places = f.plural(column.count, { one: 'lieu', other: 'lieux' });
			return `${years} : ${f.number(column.count)} ${places}`;
		},
		from: 'De',
		to: 'À',
		anyYear: 'toute année',
		range: (opened) => capital(openedClause(opened, 'ouvert'))
	},
	countries: 'Lieux par pays',
	countriesOf: (f, count) => `${f.number(count)} pays`,
	by: BY,
	overlap:
		'Une pile peut avoir plusieurs origines : les lignes se recoupent et dépassent le total.',
	search: {
		label: 'Chercher une ville, un opérateur, un code',
		placeholder: 'Ville, opérateur ou code',
		shortcut: 'La touche / mène à la recherche',
		clear: 'Effacer la recherche'
	},
	chips: {
		label: 'Filtres actifs',
		remove: (label) => `Retirer ${label}`,
		text: (q) => `« ${q} »`,
		nationality: (lens, name) => `${name} ${BY[lens]}`,
		reset: 'Tout effacer'
	},
	notice: {
		item: (name, value, reason) =>
			value === '' ? `${name} : ${reason}` : `${name} « ${value} » : ${reason}`,
		title: (f, count) =>
			f.plural(count, {
				one: 'Une partie de ce lien n’a pas été comprise et n’est pas appliquée :',
				other: 'Des parties de ce lien n’ont pas été comprises et ne sont pas appliquées :'
			}),
		dismiss: 'Fermer',
		reason: {
			'unknown-parameter': 'ce filtre n’existe pas',
			'unknown-value': 'absent du registre',
			malformed: 'forme inattendue',
			'out-of-range': 'hors de la carte',
			repeated: 'donné deux fois',
			'too-long': 'trop long, tronqué',
			'too-many': 'trop de valeurs'
		}
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
