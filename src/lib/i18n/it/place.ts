import type { Messages } from '../messages';
import { at, of, on, since } from './dates';

// \u00a0 is the no-break space before a unit. Statuses follow a kind of either gender and « dato mancante »
// any term, so that none of them inflects.
export const place: Messages['place'] = {
	eyebrow: (where) => `Luogo · ${where}`,
	close: 'Chiudi',
	lead: (kind, status) => `${kind}, ${status}`,
	since: (status, date) => `${status} ${since(date)}`,
	expected: (status, date) => `${status}, apertura prevista ${on(date)}`,
	kind: {
		'data-centre': 'data center',
		campus: 'campus',
		colocation: 'colocation',
		'edge-zone': 'zona edge',
		'cloud-region': 'regione cloud'
	},
	status: {
		operational: 'in servizio',
		'under-construction': 'in costruzione',
		announced: 'in progetto',
		closed: 'non più in servizio',
		cancelled: 'progetto annullato'
	},
	licensed: 'Operatore UE, tecnologia statunitense',
	licensedNote:
		'Sede legale e controllo nell’Unione europea; il nucleo tecnologico è in licenza dagli Stati Uniti.',
	unknown: 'dato mancante',

	control: 'Controllo',
	seat: 'Sede legale',
	technology: 'Tecnologia',
	position: 'Posizione',
	codes: 'Codici',
	zones: 'Zone di disponibilità',
	buildings: 'Edifici',
	power: 'Potenza',
	megawatts: (value) => `${value}\u00a0MW`,
	opened: 'Apertura',
	openingExpected: 'Apertura prevista',
	closed: 'Chiusura',
	landlord: 'Edificio di',
	address: 'Indirizzo',
	statusTerm: 'Stato',
	asOf: (date) => `situazione ${at(date)}`,
	estimated: 'stima',
	chain: 'Catena di controllo, a partire dalla società operativa',
	controlHistory: 'Controllo ultimo',
	controlSince: (date) => since(date),
	share: (percent) => `${percent}\u00a0%`,
	region: 'Regione',
	servedBy: 'I suoi luoghi',
	campus: 'Nel campus',
	services: 'Servizi',
	website: 'Sito web',
	ownership: 'Proprietà ed esposizione al diritto extraeuropeo',

	precision: {
		building: 'Edificio',
		campus: 'Campus',
		municipality: 'Comune: la posizione esatta non è pubblica',
		metro: 'Area metropolitana: la posizione esatta non è pubblica',
		country: 'Paese: la posizione esatta non è pubblica'
	},
	radius: (distance) => `raggio sulla mappa: ${distance}`,
	metres: (value) => `${value}\u00a0m`,
	kilometres: (value) => `${value}\u00a0km`,

	here: 'Certificazioni di questo luogo',
	hereNote: 'la fonte cita questo luogo',
	nothingHere: 'Nessuna fonte cita questo luogo.',
	held: 'Certificazioni dell’operatore',
	heldNote: 'questo luogo non è citato',
	heldReach: {
		operator: 'tutta l’Europa, secondo la fonte',
		unspecified: 'la fonte non precisa dove',
		elsewhere: {
			one: 'la fonte cita un altro luogo',
			other: 'la fonte cita altri luoghi'
		}
	},
	nothingHeld: 'Nessuna nella banca dati.',
	inProgress: 'Richieste, non ottenute',
	lapsed: 'Scadute',
	lapsedNote: (date) => `non più in vigore ${at(date)}`,
	namesPlace: 'la fonte cita questo luogo',
	until: (date) => `fino ${at(date)}`,
	from: (date) => since(date),
	period: (from, until) => `${since(from)} ${at(until)}`,
	ended: (date) => `scaduta ${on(date)}`,
	noPeriod: 'periodo sconosciuto',
	uncertain: 'affidabilità bassa',
	evidence: {
		register: 'nel registro ufficiale',
		certificate: 'in base al certificato',
		holder: 'secondo il titolare',
		'third-party': 'secondo terzi'
	},

	history: 'Cronologia',
	notes: 'Note',
	doubts: 'Affidabilità e dubbi',
	confidence: (level) => `Affidabilità di questa scheda: ${level}.`,
	confidenceLevel: { high: 'alta', medium: 'media', low: 'bassa' },
	lastChecked: (date) => `Ultima verifica: la fonte più recente di questa scheda è ${of(date)}.`,
	neverDated: 'Ultima verifica: nessuna fonte di questa scheda è datata.',
	refused: 'Affermazioni non accolte',
	refusedHeld: 'La banca dati:',
	sources: 'Fonti',
	noSources: 'Nessuna nella banca dati.',
	source: (number, publisher) => `Fonte ${number}: ${publisher}`,
	read: {
		archived: 'letta in una copia archiviata',
		repository: 'letta in un repository pubblico',
		'own-knowledge': 'non consultata: ritenuta vera, rango più basso'
	},
	noAddress: 'senza indirizzo pubblico',
	attribution: (names) => `Posizione: ${names}.`,
	colon: ':',
	inEnglish: 'Le note e gli ambiti di applicazione sono in inglese.',

	loading: 'Caricamento dei dettagli e delle fonti…',
	failed: 'I dettagli e le fonti non sono stati caricati.',
	failure: {
		network:
			'La connessione non è riuscita. Quanto riportato sopra proviene dalla mappa e resta valido.',
		missing:
			'Il server non ha una scheda per questo luogo. Quanto riportato sopra proviene dalla mappa e resta valido.',
		malformed:
			'La risposta non è leggibile. Quanto riportato sopra proviene dalla mappa e resta valido.'
	},
	retry: 'Riprova',

	page: 'Pagina di questo luogo',
	correct: 'Segnala un errore',
	nearby: (town) => `Anche ${/^a/i.test(town) ? 'ad' : 'a'} ${town}`,
	showAll: (count) => `Mostra tutto (${count})`,

	list: {
		title: 'Luoghi',
		column: {
			name: 'Nome',
			operator: 'Operatore',
			town: 'Località',
			country: 'Paese',
			opened: 'Apertura',
			status: 'Stato'
		},
		none: 'Nessun luogo corrisponde.',
		uncounted: (f, count) =>
			`${f.number(count)} di questi luoghi ${f.plural(count, { one: 'è una regione cloud o un edificio di cui l’elenco riporta anche una struttura o il campus', other: 'sono regioni cloud o edifici di cui l’elenco riporta anche le strutture o il campus' })}: il totale conta tutto una volta sola.`,
		more: (count) => `Mostra altri ${count}`,
		shown: (shown, all) => `${shown} mostrati su ${all}`
	},
	plate: {
		note: 'La posizione esatta di questi luoghi nella località non è pubblica: la mappa li riunisce.',
		listed: (number) => `(${number} in elenco)`,
		count: { one: 'luogo', other: 'luoghi' }
	},
	print: {
		title: 'Tutti i luoghi, per Paese e località',
		note: 'Ogni luogo della banca dati, con le sue fonti.',
		under: (country) => `controllo: ${country}`,
		since: (year) => since(year),
		licensed: 'con tecnologia statunitense'
	},
	sheet: {
		label: 'Risultati e filtri',
		grow: 'Ingrandisci il pannello',
		shrink: 'Riduci il pannello'
	}
};
