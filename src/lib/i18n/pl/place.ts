import type { Messages } from '../messages';
import { genitive, isYear } from './dates';

// The words for a status have no gender, since they stand beside every kind of place; names of towns
// stand in the nominative.
export const place: Messages['place'] = {
	eyebrow: (where) => `Lokalizacja · ${where}`,
	close: 'Zamknij',
	lead: (kind, status) => `${kind}, ${status}`,
	since: (status, date) => `${status} od ${genitive(date)}`,
	expected: (status, date) => `${status}, przewidywane otwarcie: ${date}`,
	kind: {
		'data-centre': 'centrum danych',
		campus: 'kampus',
		colocation: 'kolokacja',
		'edge-zone': 'węzeł brzegowy',
		'cloud-region': 'region chmurowy'
	},
	status: {
		operational: 'działa',
		'under-construction': 'w budowie',
		announced: 'w planach',
		closed: 'zamknięto',
		cancelled: 'anulowano'
	},
	licensed: 'Operator z UE, technologia z USA',
	licensedNote:
		'Siedziba i kontrola w Unii Europejskiej; rdzeń technologii na licencji ze Stanów Zjednoczonych.',
	unknown: 'brak danych',

	control: 'Kontrola',
	seat: 'Siedziba',
	technology: 'Technologia',
	position: 'Położenie',
	codes: 'Kody',
	zones: 'Strefy dostępności',
	buildings: 'Budynki',
	power: 'Moc',
	megawatts: (value) => `${value}\u00a0MW`,
	opened: 'Otwarcie',
	openingExpected: 'Przewidywane otwarcie',
	closed: 'Zamknięcie',
	landlord: 'Gospodarz budynku',
	address: 'Adres',
	statusTerm: 'Status',
	asOf: (date) => `stan na ${isYear(date) ? `${date} rok` : date}`,
	estimated: 'szacunek',
	chain: 'Łańcuch kontroli, od spółki operatora',
	controlHistory: 'Ostateczna kontrola',
	controlSince: (date) => `od ${genitive(date)}`,
	share: (percent) => `${percent}%`,
	region: 'Region',
	servedBy: 'Jego lokalizacje',
	campus: 'Na kampusie',
	services: 'Usługi',
	website: 'Strona internetowa',
	ownership: 'Własność i wpływ prawa pozaeuropejskiego',

	precision: {
		building: 'Budynek',
		campus: 'Kampus',
		municipality: 'Miejscowość: dokładne położenie nie jest publicznie znane',
		metro: 'Obszar metropolitalny: dokładne położenie nie jest publicznie znane',
		country: 'Kraj: dokładne położenie nie jest publicznie znane'
	},
	radius: (distance) => `na mapie promień ${distance}`,
	metres: (value) => `${value}\u00a0m`,
	kilometres: (value) => `${value}\u00a0km`,

	here: 'Certyfikaty tej lokalizacji',
	hereNote: 'źródło ją wymienia',
	nothingHere: 'Żadne źródło nie wymienia tej lokalizacji.',
	held: 'Certyfikaty operatora',
	heldNote: 'bez wskazania tej lokalizacji',
	heldReach: {
		operator: 'według źródła cała Europa',
		unspecified: 'źródło nie podaje, gdzie',
		elsewhere: {
			one: 'źródło wymienia inną lokalizację',
			other: 'źródło wymienia inne lokalizacje'
		}
	},
	nothingHeld: 'Brak w bazie danych.',
	inProgress: 'W trakcie uzyskiwania, jeszcze bez certyfikatu',
	lapsed: 'Wygasłe',
	lapsedNote: (date) => `nieobowiązujące w dniu ${date}`,
	namesPlace: 'źródło wymienia tę lokalizację',
	until: (date) => `do ${genitive(date)}`,
	from: (date) => `od ${genitive(date)}`,
	period: (from, until) => `od ${genitive(from)} do ${genitive(until)}`,
	ended: (date) => `ważne do ${genitive(date)}`,
	noPeriod: 'okres nieznany',
	uncertain: 'niska wiarygodność',
	evidence: {
		register: 'w rejestrze urzędowym',
		certificate: 'według certyfikatu',
		holder: 'według posiadacza',
		'third-party': 'według osób trzecich'
	},

	history: 'Historia',
	notes: 'Uwagi',
	doubts: 'Wiarygodność i wątpliwości',
	confidence: (level) => `Wiarygodność tego wpisu: ${level}.`,
	confidenceLevel: { high: 'wysoka', medium: 'średnia', low: 'niska' },
	lastChecked: (date) =>
		`Ostatnie sprawdzenie: najnowsze źródło tego wpisu pochodzi z ${genitive(date)}.`,
	neverDated: 'Ostatnie sprawdzenie: żadne źródło tego wpisu nie ma daty.',
	refused: 'Twierdzenia nieuwzględnione',
	refusedHeld: 'W bazie danych:',
	sources: 'Źródła',
	noSources: 'Brak w bazie danych.',
	source: (number, publisher) => `Źródło ${number}: ${publisher}`,
	read: {
		archived: 'odczytano kopię archiwalną',
		repository: 'odczytano w publicznym repozytorium',
		'own-knowledge': 'nie odczytano: przyjęto za prawdę, najniższa ranga'
	},
	noAddress: 'bez publicznego adresu',
	attribution: (names) => `Położenie: ${names}.`,
	colon: ':',
	inEnglish: 'Uwagi i zakresy są po angielsku.',

	loading: 'Wczytywanie szczegółów i źródeł…',
	failed: 'Nie udało się wczytać szczegółów i źródeł.',
	failure: {
		network:
			'Połączenie nie powiodło się. Informacje powyżej pochodzą z mapy i pozostają prawdziwe.',
		missing:
			'Serwer nie ma pliku tej lokalizacji. Informacje powyżej pochodzą z mapy i pozostają prawdziwe.',
		malformed:
			'Odpowiedzi nie dało się odczytać. Informacje powyżej pochodzą z mapy i pozostają prawdziwe.'
	},
	retry: 'Spróbuj ponownie',

	page: 'Strona tej lokalizacji',
	correct: 'Zgłoś poprawkę',
	nearby: (town) => `${town}: inne lokalizacje`,
	showAll: (count) => `Pokaż wszystko (${count})`,

	list: {
		title: 'Lokalizacje',
		column: {
			name: 'Nazwa',
			operator: 'Operator',
			town: 'Miejscowość',
			country: 'Kraj',
			opened: 'Otwarcie',
			status: 'Status'
		},
		none: 'Żadna lokalizacja nie pasuje.',
		uncounted: (f, count) =>
			`W tym ${f.number(count)} ${f.plural(count, {
				one: 'region chmurowy lub budynek, którego obiekt lub kampus też jest',
				few: 'regiony chmurowe lub budynki, których obiekty lub kampusy też są',
				many: 'regionów chmurowych lub budynków, których obiekty lub kampusy też są',
				other: 'regionu chmurowego lub budynku, których obiekty lub kampusy też są'
			})} na liście: łączna liczba pomija powtórzenia.`,
		more: (count) => `Pokaż jeszcze ${count}`,
		shown: (shown, all) => `Pokazano ${shown} z ${all}`
	},
	plate: {
		note: 'Dokładne położenie tych lokalizacji w miejscowości nie jest publicznie znane: mapa pokazuje je razem.',
		listed: (number) => `(${number} na liście)`,
		count: {
			one: 'lokalizacja',
			few: 'lokalizacje',
			many: 'lokalizacji',
			other: 'lokalizacji'
		}
	},
	print: {
		title: 'Wszystkie lokalizacje według krajów i miejscowości',
		note: 'Każda lokalizacja z bazy danych wraz ze źródłami.',
		under: (country) => `kontrola: ${country}`,
		since: (year) => `od ${genitive(year)}`,
		licensed: 'na technologii z USA'
	},
	sheet: {
		label: 'Wyniki i filtry',
		grow: 'Powiększ panel',
		shrink: 'Zmniejsz panel'
	}
};
