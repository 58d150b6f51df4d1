import type { Formats, PluralForms } from '../formats';

// Typed as plural forms: another language may have more of them than English.
const OTHER_PLACES: PluralForms = {
	one: 'the source names another place',
	other: 'the source names other places'
};
const PLACES: PluralForms = { one: 'place', other: 'places' };

/** A place's panel, the lists of places, the sheet they stand in on a phone. */
export const place = {
	eyebrow: (where: string) => `Place · ${where}`,
	close: 'Close',
	/** After the operator's name: "campus, operational since 2013". */
	lead: (kind: string, status: string) => `${kind}, ${status}`,
	since: (status: string, date: string) => `${status} since ${date}`,
	expected: (status: string, date: string) => `${status}, expected ${date}`,
	kind: {
		'data-centre': 'data centre',
		campus: 'campus',
		colocation: 'colocation',
		'edge-zone': 'edge zone',
		'cloud-region': 'cloud region'
	},
	status: {
		operational: 'operational',
		'under-construction': 'under construction',
		announced: 'announced',
		closed: 'closed',
		cancelled: 'cancelled'
	},
	licensed: 'EU-operated on US technology',
	licensedNote:
		'Seated and controlled in the European Union; the core of its stack is licensed from the United States.',
	unknown: 'unknown',

	control: 'Control',
	seat: 'Seat',
	technology: 'Technology',
	position: 'Position',
	codes: 'Codes',
	zones: 'Zones',
	buildings: 'Buildings',
	power: 'Power',
	megawatts: (value: string) => `${value} MW`,
	opened: 'Opened',
	openingExpected: 'Expected',
	closed: 'Closed',
	landlord: 'Building of',
	address: 'Address',
	statusTerm: 'Status',
	asOf: (date: string) => `as of ${date}`,
	/** After a value that was inferred. */
	estimated: 'estimated',
	chain: 'Chain of control, from the operating company',
	controlHistory: 'Ultimate control',
	/** Before the date from which somebody had control. */
	controlSince: (date: string) => `since ${date}`,
	/** A shareholding. */
	share: (percent: string) => `${percent}%`,
	region: 'Region',
	servedBy: 'Its places',
	campus: 'On campus',
	services: 'Services',
	website: 'Website',
	ownership: 'Ownership and exposure to non-European law',

	precision: {
		building: 'Building',
		campus: 'Campus',
		municipality: 'Town: where in it is not public',
		metro: 'Metropolitan area: where in it is not public',
		country: 'Country: where in it is not public'
	},
	radius: (distance: string) => `drawn with a radius of ${distance}`,
	metres: (value: string) => `${value} m`,
	kilometres: (value: string) => `${value} km`,

	here: 'Certified here',
	hereNote: 'the source names this place',
	nothingHere: 'No source names this place.',
	held: 'Held by the operator',
	heldNote: 'this place is not named',
	heldReach: {
		operator: 'everything in Europe, says the source',
		unspecified: 'the source does not say where',
		elsewhere: OTHER_PLACES
	},
	nothingHeld: 'None in the record.',
	inProgress: 'Being sought, not held',
	lapsed: 'Lapsed',
	lapsedNote: (date: string) => `no longer in force on ${date}`,
	namesPlace: 'the source names this place',
	until: (date: string) => `until ${date}`,
	from: (date: string) => `since ${date}`,
	period: (from: string, until: string) => `${from} to ${until}`,
	ended: (date: string) => `ended ${date}`,
	noPeriod: 'period unknown',
	uncertain: 'low confidence',
	/** On whose word an attestation rests. */
	evidence: {
		register: 'in the official register',
		certificate: 'by its certificate',
		holder: 'the holder says so',
		'third-party': 'others say so'
	},

	history: 'History',
	notes: 'Notes',
	doubts: 'Confidence and doubts',
	confidence: (level: string) => `Confidence in this entry: ${level}.`,
	confidenceLevel: { high: 'high', medium: 'medium', low: 'low' },
	lastChecked: (date: string) => `Last checked: the newest source of this entry is from ${date}.`,
	neverDated: 'Last checked: no source of this entry bears a date.',
	refused: 'Claims not followed',
	/** Before what the record says instead of a claim. */
	refusedHeld: 'The record:',
	sources: 'Sources',
	noSources: 'None in the record.',
	/** The spoken name of a numbered link to a source. */
	source: (number: string, publisher: string) => `Source ${number}: ${publisher}`,
	read: {
		archived: 'read in an archived copy',
		repository: 'read in a public repository',
		'own-knowledge': 'not seen: believed, lowest rank'
	},
	noAddress: 'no public address',
	attribution: (names: string) => `Position: ${names}.`,
	colon: ':',
	inEnglish: '',

	loading: 'Loading the details and sources…',
	failed: 'The details and sources did not load.',
	failure: {
		network: 'The connection failed. What stands above is from the map and remains true.',
		missing:
			'The server has no file for this place. What stands above is from the map and remains true.',
		malformed: 'The answer could not be read. What stands above is from the map and remains true.'
	},
	retry: 'Try again',

	page: 'Page of this place',
	correct: 'Correct this',
	nearby: (town: string) => `Also in ${town}`,
	showAll: (count: string) => `Show all ${count}`,

	list: {
		title: 'Places',
		column: {
			name: 'Name',
			operator: 'Operator',
			town: 'Town',
			country: 'Country',
			opened: 'Opened',
			status: 'Status'
		},
		none: 'No place matches.',
		uncounted: (f: Formats, count: number) =>
			`${f.number(count)} of these ${f.plural(count, { one: 'is a cloud region, or a building, of which a facility, or the campus, stands', other: 'are cloud regions or buildings whose facilities or campuses stand' })} in the list too: the total counts them once.`,
		more: (count: string) => `Show ${count} more`,
		shown: (shown: string, all: string) => `${shown} of ${all} shown`
	},
	plate: {
		note: 'Where in the town each of these stands is not public: the map puts them together.',
		/** Beside the number by the counting rule: a region counts through its facilities, a building through its campus; both are listed. */
		listed: (number: string) => `(${number} listed)`,
		count: PLACES
	},
	print: {
		title: 'All places, by country and town',
		note: 'Every place of the record, with its sources.',
		under: (country: string) => `control: ${country}`,
		since: (year: string) => `since ${year}`,
		licensed: 'on US technology'
	},
	sheet: {
		label: 'Results and filters',
		grow: 'Enlarge the panel',
		shrink: 'Shrink the panel'
	}
};
