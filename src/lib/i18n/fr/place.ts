import type { Messages } from '../messages';
import { of } from './geography';

/** Whether a date names a day, « 8 mai 2024 » or « 1er mai 2024 », not only a month or a year. */
function isDay(date: string): boolean {
	return /^(?:\d{1,2}|1er) /.test(date);
}

// \u202f is the narrow no-break space that French sets before ; : ! ? and inside guillemets, \u00a0 the
// one before a unit. Dates of any precision follow, so that no preposition may stand before them.
export const place: Messages['place'] = {
	eyebrow: (where) => `Lieu · ${where}`,
	close: 'Fermer',
	lead: (kind, status) => `${kind}, ${status}`,
	since: (status, date) => `${status} depuis ${date}`,
	expected: (status, date) => `${status}, ouverture prévue\u202f: ${date}`,
	kind: {
		'data-centre': 'centre de données',
		campus: 'campus',
		colocation: 'hébergement en colocation',
		'edge-zone': 'zone de périphérie',
		'cloud-region': 'région cloud'
	},
	status: {
		operational: 'en service',
		'under-construction': 'en construction',
		announced: 'à l’état de projet',
		closed: 'plus en service',
		cancelled: 'projet abandonné'
	},
	licensed: 'Opérateur de l’UE, technologie américaine',
	licensedNote:
		'Siège et contrôle dans l’Union européenne\u202f; le cœur technique est sous licence américaine.',
	unknown: 'non connu',

	control: 'Contrôle',
	seat: 'Siège',
	technology: 'Technologie',
	position: 'Position',
	codes: 'Codes',
	zones: 'Zones',
	buildings: 'Bâtiments',
	power: 'Puissance',
	megawatts: (value) => `${value}\u00a0MW`,
	opened: 'Ouverture',
	openingExpected: 'Ouverture prévue',
	closed: 'Fermeture',
	landlord: 'Bailleur',
	address: 'Adresse',
	statusTerm: 'État',
	asOf: (date) => `dernière source\u202f: ${date}`,
	estimated: 'estimation',
	chain: 'Chaîne de contrôle, depuis la société exploitante',
	controlHistory: 'Contrôle ultime',
	controlSince: (date) => `depuis ${isDay(date) ? 'le ' : ''}${date}`,
	share: (percent) => `${percent}\u00a0%`,
	region: 'Région',
	servedBy: 'Ses lieux',
	campus: 'Sur le campus',
	services: 'Services',
	website: 'Site web',
	ownership: 'Capital et exposition au droit non européen',

	precision: {
		building: 'Bâtiment',
		campus: 'Campus',
		municipality: 'Commune\u202f: l’emplacement exact n’est pas public',
		metro: 'Agglomération\u202f: l’emplacement exact n’est pas public',
		country: 'Pays\u202f: l’emplacement exact n’est pas public'
	},
	radius: (distance) => `figuré par un rayon de ${distance}`,
	metres: (value) => `${value}\u00a0m`,
	kilometres: (value) => `${value}\u00a0km`,

	here: 'Certifié ici',
	hereNote: 'la source cite ce lieu',
	nothingHere: 'Aucune source ne cite ce lieu.',
	held: 'Certifications de l’opérateur',
	heldNote: 'sans mention de ce lieu',
	heldReach: {
		operator: 'toute l’Europe, selon la source',
		unspecified: 'la source ne précise pas où',
		elsewhere: {
			one: 'la source cite un autre lieu',
			other: 'la source cite d’autres lieux'
		}
	},
	nothingHeld: 'Aucune certification recensée.',
	inProgress: 'En cours d’obtention, non détenues',
	lapsed: 'Échues',
	lapsedNote: (date) => `plus en vigueur au ${date}`,
	namesPlace: 'la source cite ce lieu',
	until: (date) => `échéance\u202f: ${date}`,
	from: (date) => `délivrance\u202f: ${date}`,
	period: (from, until) => `${from} – ${until}`,
	ended: (date) => `échue\u202f: ${date}`,
	noPeriod: 'période non connue',
	uncertain: 'fiabilité faible',
	evidence: {
		register: 'au registre officiel',
		certificate: 'd’après le certificat',
		holder: 'selon le titulaire',
		'third-party': 'selon des tiers'
	},

	history: 'Chronologie',
	notes: 'Notes',
	doubts: 'Fiabilité et réserves',
	confidence: (level) => `Fiabilité de cette fiche\u202f: ${level}.`,
	confidenceLevel: { high: 'élevée', medium: 'moyenne', low: 'faible' },
	lastChecked: (date) =>
		`Dernière vérification\u202f: la source la plus récente de cette fiche date ${isDay(date) ? `du ${date}` : of(date)}.`,
	neverDated: 'Dernière vérification\u202f: aucune source de cette fiche n’est datée.',
	refused: 'Affirmations écartées',
	refusedHeld: 'Le registre\u202f:',
	sources: 'Sources',
	noSources: 'Aucune source recensée.',
	source: (number, publisher) => `Source ${number}\u202f: ${publisher}`,
	read: {
		archived: 'lue dans une copie archivée',
		repository: 'lue dans un dépôt public',
		'own-knowledge': 'non consultée\u202f: tenue pour vraie, rang le plus faible'
	},
	noAddress: 'sans adresse publique',
	attribution: (names) => `Position\u202f: ${names}.`,
	colon: '\u202f:',
	inEnglish: 'Les notes et les périmètres sont rédigés en anglais.',

	loading: 'Chargement de la fiche et des sources…',
	failed: 'La fiche et les sources n’ont pas pu être chargées.',
	failure: {
		network:
			'La connexion a échoué. Les indications ci-dessus viennent de la carte et restent valables.',
		missing:
			'Le serveur n’a pas de fiche pour ce lieu. Les indications ci-dessus viennent de la carte et restent valables.',
		malformed:
			'La réponse est illisible. Les indications ci-dessus viennent de la carte et restent valables.'
	},
	retry: 'Réessayer',

	page: 'Page de ce lieu',
	correct: 'Signaler une erreur',
	nearby: (town) => `Aussi à ${town}`,
	showAll: (count) => `Tout afficher (${count})`,

	list: {
		title: 'Lieux',
		column: {
			name: 'Nom',
			operator: 'Opérateur',
			town: 'Ville',
			country: 'Pays',
			opened: 'Ouverture',
			status: 'État'
		},
		none: 'Aucun lieu ne correspond.',
		uncounted: (f, count) =>
			`Dont ${f.number(count)} ${f.plural(count, { one: 'région cloud ou bâtiment dont une installation ou le campus figure', other: 'régions cloud ou bâtiments dont les installations ou le campus figurent' })} aussi dans la liste\u202f: le total ne les compte qu’une fois.`,
		more: (count) => `Afficher ${count} de plus`,
		shown: (shown, all) => `${shown} affichés sur ${all}`
	},
	plate: {
		note: 'L’emplacement exact de ces lieux dans la ville n’est pas public\u202f: la carte les regroupe.',
		listed: (number) => `(${number} affichés)`,
		count: { one: 'lieu', other: 'lieux' }
	},
	print: {
		title: 'Tous les lieux, par pays et par ville',
		note: 'Tous les lieux recensés, avec leurs sources.',
		under: (country) => `contrôle\u202f: ${country}`,
		since: (year) => `depuis ${year}`,
		licensed: 'sur technologie américaine'
	},
	sheet: {
		label: 'Résultats et filtres',
		grow: 'Agrandir le volet',
		shrink: 'Réduire le volet'
	}
};
