import type { Messages } from '../messages';

// \u00a0 is the no-break space before a unit. Dates of any precision follow (‘2024’, ‘mei 2024’,
// ‘17 mei 2024’), so that no ‘in’ and no ‘op’ may stand before them.
export const place: Messages['place'] = {
	eyebrow: (where) => `Locatie · ${where}`,
	close: 'Sluiten',
	lead: (kind, status) => `${kind}, ${status}`,
	since: (status, date) => `${status} sinds ${date}`,
	expected: (status, date) => `${status}, naar verwachting ${date}`,
	kind: {
		'data-centre': 'datacenter',
		campus: 'campus',
		colocation: 'colocatie',
		'edge-zone': 'edgezone',
		'cloud-region': 'cloudregio'
	},
	status: {
		operational: 'in bedrijf',
		'under-construction': 'in aanbouw',
		announced: 'aangekondigd',
		closed: 'gesloten',
		cancelled: 'geschrapt'
	},
	licensed: 'EU-aanbieder op Amerikaanse technologie',
	licensedNote:
		'Zetel en zeggenschap in de Europese Unie; de kern van de technologie is in licentie uit de Verenigde Staten.',
	unknown: 'onbekend',

	control: 'Zeggenschap',
	seat: 'Zetel',
	technology: 'Technologie',
	position: 'Ligging',
	codes: 'Codes',
	zones: 'Zones',
	buildings: 'Gebouwen',
	power: 'Vermogen',
	megawatts: (value) => `${value}\u00a0MW`,
	opened: 'Geopend',
	openingExpected: 'Verwacht',
	closed: 'Gesloten',
	landlord: 'Gebouw van',
	address: 'Adres',
	statusTerm: 'Status',
	asOf: (date) => `stand van ${date}`,
	estimated: 'schatting',
	chain: 'Zeggenschapsketen, vanaf het exploiterende bedrijf',
	controlHistory: 'Uiteindelijke zeggenschap',
	controlSince: (date) => `sinds ${date}`,
	share: (percent) => `${percent}%`,
	region: 'Regio',
	servedBy: 'Locaties',
	campus: 'Campus',
	services: 'Diensten',
	website: 'Website',
	ownership: 'Eigendom en werking van niet-Europees recht',

	precision: {
		building: 'Gebouw',
		campus: 'Campus',
		municipality: 'Gemeente: precieze ligging niet openbaar',
		metro: 'Stedelijk gebied: precieze ligging niet openbaar',
		country: 'Land: precieze ligging niet openbaar'
	},
	radius: (distance) => `getekend met een straal van ${distance}`,
	metres: (value) => `${value}\u00a0m`,
	kilometres: (value) => `${value}\u00a0km`,

	here: 'Hier gecertificeerd',
	hereNote: 'de bron noemt deze locatie',
	nothingHere: 'Geen enkele bron noemt deze locatie.',
	held: 'In bezit van de aanbieder',
	heldNote: 'deze locatie wordt niet genoemd',
	heldReach: {
		operator: 'alles in Europa, aldus de bron',
		unspecified: 'de bron zegt niet waar',
		elsewhere: {
			one: 'de bron noemt een andere locatie',
			other: 'de bron noemt andere locaties'
		}
	},
	nothingHeld: 'Geen in het overzicht.',
	inProgress: 'Beoogd, niet verkregen',
	lapsed: 'Verlopen',
	lapsedNote: (date) => `niet meer geldig op ${date}`,
	namesPlace: 'de bron noemt deze locatie',
	until: (date) => `tot ${date}`,
	from: (date) => `sinds ${date}`,
	period: (from, until) => `${from} tot ${until}`,
	ended: (date) => `verlopen: ${date}`,
	noPeriod: 'periode onbekend',
	uncertain: 'lage betrouwbaarheid',
	evidence: {
		register: 'volgens het officiële register',
		certificate: 'volgens het certificaat',
		holder: 'volgens de houder',
		'third-party': 'volgens derden'
	},

	history: 'Geschiedenis',
	notes: 'Toelichting',
	doubts: 'Betrouwbaarheid en twijfels',
	confidence: (level) => `Betrouwbaarheid van deze gegevens: ${level}.`,
	confidenceLevel: { high: 'hoog', medium: 'gemiddeld', low: 'laag' },
	lastChecked: (date) =>
		`Laatst gecontroleerd: de nieuwste bron van deze gegevens dateert van ${date}.`,
	neverDated: 'Laatst gecontroleerd: geen enkele bron van deze gegevens is gedateerd.',
	refused: 'Niet overgenomen beweringen',
	refusedHeld: 'In het overzicht:',
	sources: 'Bronnen',
	noSources: 'Geen in het overzicht.',
	source: (number, publisher) => `Bron ${number}: ${publisher}`,
	read: {
		archived: 'gelezen in een gearchiveerde kopie',
		repository: 'gelezen in een openbare repository',
		'own-knowledge': 'niet ingezien: aangenomen, laagste rang'
	},
	noAddress: 'geen openbaar adres',
	attribution: (names) => `Ligging: ${names}.`,
	colon: ':',
	inEnglish: 'Toelichtingen en toepassingsgebieden zijn in het Engels gesteld.',

	loading: 'De gegevens en bronnen worden geladen…',
	failed: 'De gegevens en bronnen konden niet worden geladen.',
	failure: {
		network: 'De verbinding is mislukt. Wat hierboven staat, komt van de kaart en blijft juist.',
		missing:
			'De server heeft geen bestand voor deze locatie. Wat hierboven staat, komt van de kaart en blijft juist.',
		malformed:
			'Het antwoord was onleesbaar. Wat hierboven staat, komt van de kaart en blijft juist.'
	},
	retry: 'Opnieuw proberen',

	page: 'Pagina van deze locatie',
	correct: 'Fout melden',
	nearby: (town) => `Ook in ${town}`,
	showAll: (count) => `Alle ${count} tonen`,

	list: {
		title: 'Locaties',
		column: {
			name: 'Naam',
			operator: 'Aanbieder',
			town: 'Plaats',
			country: 'Land',
			opened: 'Geopend',
			status: 'Status'
		},
		none: 'Geen enkele locatie voldoet.',
		uncounted: (f, count) =>
			f.plural(count, {
				one: `${f.number(count)} hiervan is een cloudregio of gebouw waarvan een vestiging of de campus ook in de lijst staat: het totaal telt beide maar één keer.`,
				other: `${f.number(count)} hiervan zijn cloudregio’s of gebouwen waarvan vestigingen of campussen ook in de lijst staan: het totaal telt ze maar één keer.`
			}),
		more: (count) => `Nog ${count} tonen`,
		shown: (shown, all) => `${shown} van ${all} getoond`
	},
	plate: {
		note: 'Waar deze locaties precies in de plaats liggen, is niet openbaar: de kaart zet ze bij elkaar.',
		listed: (number) => `(${number} vermeld)`,
		count: { one: 'locatie', other: 'locaties' }
	},
	print: {
		title: 'Alle locaties, per land en plaats',
		note: 'Elke locatie uit het overzicht, met haar bronnen.',
		under: (country) => `zeggenschap: ${country}`,
		since: (year) => `sinds ${year}`,
		licensed: 'op Amerikaanse technologie'
	},
	sheet: {
		label: 'Resultaten en filters',
		grow: 'Paneel vergroten',
		shrink: 'Paneel verkleinen'
	}
};
