import type { Messages } from '../messages';

// \u00a0 is the no-break space that German sets before a unit and the percent sign. Dates of any precision
// follow („2024“, „Mai 2024“, „17. Mai 2024“), so that only „seit“ and „bis“ may stand before them.
export const place: Messages['place'] = {
	eyebrow: (where) => `Standort · ${where}`,
	close: 'Schließen',
	lead: (kind, status) => `${kind}, ${status}`,
	since: (status, date) => `${status} seit ${date}`,
	expected: (status, date) => `${status}, voraussichtlich ${date}`,
	kind: {
		'data-centre': 'Rechenzentrum',
		campus: 'Campus',
		colocation: 'Colocation',
		'edge-zone': 'Edge-Zone',
		'cloud-region': 'Cloud-Region'
	},
	status: {
		operational: 'in Betrieb',
		'under-construction': 'im Bau',
		announced: 'angekündigt',
		closed: 'geschlossen',
		cancelled: 'verworfen'
	},
	licensed: 'EU-Betreiber mit US-Technologie',
	licensedNote:
		'Sitz und Kontrolle in der Europäischen Union; der Kern der Technologie ist aus den Vereinigten Staaten lizenziert.',
	unknown: 'unbekannt',

	control: 'Kontrolle',
	seat: 'Sitz',
	technology: 'Technologie',
	position: 'Lage',
	codes: 'Codes',
	zones: 'Zonen',
	buildings: 'Gebäude',
	power: 'Leistung',
	megawatts: (value) => `${value}\u00a0MW`,
	opened: 'Eröffnet',
	openingExpected: 'Erwartet',
	closed: 'Geschlossen',
	landlord: 'Gebäude von',
	address: 'Adresse',
	statusTerm: 'Status',
	asOf: (date) => `Stand: ${date}`,
	estimated: 'geschätzt',
	chain: 'Kontrollkette, ausgehend von der Betreibergesellschaft',
	controlHistory: 'Letztendliche Kontrolle',
	controlSince: (date) => `seit ${date}`,
	share: (percent) => `${percent}\u00a0%`,
	region: 'Region',
	servedBy: 'Standorte',
	campus: 'Campus',
	services: 'Dienste',
	website: 'Website',
	ownership: 'Eigentümer und Geltung außereuropäischen Rechts',

	precision: {
		building: 'Gebäude',
		campus: 'Campus',
		municipality: 'Gemeinde: genaue Lage nicht öffentlich',
		metro: 'Ballungsraum: genaue Lage nicht öffentlich',
		country: 'Land: genaue Lage nicht öffentlich'
	},
	radius: (distance) => `mit einem Radius von ${distance} gezeichnet`,
	metres: (value) => `${value}\u00a0m`,
	kilometres: (value) => `${value}\u00a0km`,

	here: 'Hier zertifiziert',
	hereNote: 'die Quelle nennt diesen Standort',
	nothingHere: 'Keine Quelle nennt diesen Standort.',
	held: 'Im Besitz des Betreibers',
	heldNote: 'dieser Standort wird nicht genannt',
	heldReach: {
		operator: 'laut Quelle alles in Europa',
		unspecified: 'die Quelle sagt nicht, wo',
		elsewhere: {
			one: 'die Quelle nennt einen anderen Standort',
			other: 'die Quelle nennt andere Standorte'
		}
	},
	nothingHeld: 'Keine im Verzeichnis.',
	inProgress: 'Angestrebt, nicht erteilt',
	lapsed: 'Abgelaufen',
	lapsedNote: (date) => `am ${date} nicht mehr gültig`,
	namesPlace: 'die Quelle nennt diesen Standort',
	until: (date) => `bis ${date}`,
	from: (date) => `seit ${date}`,
	period: (from, until) => `${from} bis ${until}`,
	ended: (date) => `abgelaufen: ${date}`,
	noPeriod: 'Zeitraum unbekannt',
	uncertain: 'geringe Verlässlichkeit',
	evidence: {
		register: 'laut amtlichem Register',
		certificate: 'laut Zertifikat',
		holder: 'laut Inhaber',
		'third-party': 'laut Dritten'
	},

	history: 'Chronik',
	notes: 'Anmerkungen',
	doubts: 'Verlässlichkeit und Zweifel',
	confidence: (level) => `Verlässlichkeit dieses Eintrags: ${level}.`,
	confidenceLevel: { high: 'hoch', medium: 'mittel', low: 'gering' },
	lastChecked: (date) =>
		`Zuletzt geprüft: Die neueste Quelle dieses Eintrags stammt ${/^\d{4}$/.test(date) ? 'aus dem Jahr' : 'vom'} ${date}.`,
	neverDated: 'Zuletzt geprüft: Keine Quelle dieses Eintrags trägt ein Datum.',
	refused: 'Nicht übernommene Behauptungen',
	refusedHeld: 'Im Verzeichnis:',
	sources: 'Quellen',
	noSources: 'Keine im Verzeichnis.',
	source: (number, publisher) => `Quelle ${number}: ${publisher}`,
	read: {
		archived: 'in einer archivierten Kopie gelesen',
		repository: 'in einem öffentlichen Repositorium gelesen',
		'own-knowledge': 'nicht eingesehen: angenommen, niedrigster Rang'
	},
	noAddress: 'keine öffentliche Adresse',
	attribution: (names) => `Lage: ${names}.`,
	colon: ':',
	inEnglish: 'Anmerkungen und Geltungsbereiche sind auf Englisch verfasst.',

	loading: 'Einzelheiten und Quellen werden geladen\u00a0…',
	failed: 'Einzelheiten und Quellen konnten nicht geladen werden.',
	failure: {
		network:
			'Die Verbindung ist fehlgeschlagen. Die Angaben oben stammen aus der Karte und gelten weiterhin.',
		missing:
			'Der Server hat keine Datei zu diesem Standort. Die Angaben oben stammen aus der Karte und gelten weiterhin.',
		malformed:
			'Die Antwort war nicht lesbar. Die Angaben oben stammen aus der Karte und gelten weiterhin.'
	},
	retry: 'Erneut versuchen',

	page: 'Seite dieses Standorts',
	correct: 'Fehler melden',
	nearby: (town) => `Ebenfalls in ${town}`,
	showAll: (count) => `Alle ${count} anzeigen`,

	list: {
		title: 'Standorte',
		column: {
			name: 'Name',
			operator: 'Betreiber',
			town: 'Ort',
			country: 'Land',
			opened: 'Eröffnet',
			status: 'Status'
		},
		none: 'Kein Standort entspricht der Auswahl.',
		uncounted: (f, count) =>
			f.plural(count, {
				one: `Zu ${f.number(count)} Eintrag, einer Cloud-Region oder einem Gebäude, steht auch eine Anlage oder der Campus in der Liste: Die Gesamtzahl zählt beides nur einmal.`,
				other: `Zu ${f.number(count)} Einträgen, Cloud-Regionen oder Gebäuden, stehen auch Anlagen oder der Campus in der Liste: Die Gesamtzahl zählt beides nur einmal.`
			}),
		more: (count) => `Noch ${count} anzeigen`,
		shown: (shown, all) => `${shown} von ${all} angezeigt`
	},
	plate: {
		note: 'Wo genau diese Standorte im Ort liegen, ist nicht öffentlich: Die Karte fasst sie zusammen.',
		listed: (number) => `(${number} aufgeführt)`,
		count: { one: 'Standort', other: 'Standorte' }
	},
	print: {
		title: 'Alle Standorte nach Land und Ort',
		note: 'Alle Standorte des Verzeichnisses mit ihren Quellen.',
		under: (country) => `Kontrolle: ${country}`,
		since: (year) => `seit ${year}`,
		licensed: 'mit US-Technologie'
	},
	sheet: {
		label: 'Ergebnisse und Filter',
		grow: 'Bereich vergrößern',
		shrink: 'Bereich verkleinern'
	}
};
