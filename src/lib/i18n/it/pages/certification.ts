import type { PageTexts } from '../../page-texts';
import { at, since } from '../dates';

/** The pages of certification schemes, their index, and the tables of attestations. */
export const certification: PageTexts['certification'] = {
	index: {
		title: 'Certificazioni',
		lead: (f, count, held) =>
			`${f.number(count)} certificazioni a confronto: chi le rilascia, che cosa esaminano, se esigono l’immunità dal diritto di Paesi extraeuropei e chi le detiene. ${f.plural(held, { one: 'Una è detenuta', other: `${f.number(held)} sono detenute` })} da un operatore della banca dati.`,
		description: (f, count) =>
			`${f.number(count)} certificazioni cloud in un’unica tabella: chi le rilascia, natura, immunità dal diritto extraeuropeo, requisiti sull’azionariato, validità e titolari, da SecNumCloud e C5 a ENS, HDS e ISO/IEC 27001.`,
		caption: 'Certificazioni a confronto',
		note: 'Immunità: se lo schema stesso esige una protezione dal diritto di Paesi extraeuropei. Uno schema che non la esige può comunque essere severo. I titolari sono operatori, per qualunque ambito di applicazione.'
	},
	column: {
		name: 'Schema',
		issuer: 'Rilasciato da',
		kind: 'Natura',
		immunity: 'Esige l’immunità',
		ownership: 'Requisiti sull’azionariato',
		validity: 'Validità',
		holders: 'Titolari',
		status: 'Stato',
		scope: 'Ambito di applicazione, nelle parole della fonte',
		where: 'Dove',
		period: 'Periodo',
		evidence: 'Su quale base',
		levels: 'Livello'
	},
	kind: {
		'national-cloud-security': 'Sicurezza del cloud, nazionale',
		'eu-cloud-security': 'Sicurezza del cloud, UE',
		'data-protection-code': 'Protezione dei dati',
		'health-data': 'Dati sanitari',
		sector: 'Settoriale',
		payment: 'Dati di pagamento',
		'management-system': 'Sistema di gestione',
		'assurance-report': 'Rapporto di audit',
		facility: 'Edifici',
		label: 'Marchio di qualità',
		sustainability: 'Sostenibilità'
	},
	kindSays: {
		'national-cloud-security':
			'Riguarda i servizi indicati nell’ambito di applicazione, non tutto ciò che la società vende. Risponde ai requisiti di un Paese; se un altro l’accetti, spetta a quest’ultimo dirlo.',
		'eu-cloud-security':
			'Classifica o descrive servizi per chi acquista nell’Unione; non sostituisce alcuna certificazione nazionale richiesta da una legge.',
		'data-protection-code':
			'Riguarda il trattamento dei dati personali ai sensi del GDPR, non la sicurezza degli edifici né quale diritto straniero possa raggiungere il fornitore.',
		'health-data':
			'Riguarda l’hosting di dati sanitari, per le attività elencate nel certificato; non dice nulla degli altri servizi della stessa società.',
		sector: 'Risponde ai requisiti di un settore o di un committente; altrove dimostra poco.',
		payment: 'Riguarda soltanto i pagamenti con carta.',
		'management-system':
			'Certifica come una società si organizza, per un ambito che la società stessa sceglie. Non fissa una soglia che un servizio debba raggiungere, e due certificati con lo stesso nome possono coprire cose molto diverse.',
		'assurance-report':
			'È la relazione di un revisore destinata ai clienti, non un certificato: quali controlli siano stati verificati, e con quale esito, lo dice la relazione stessa, che di rado è pubblica.',
		facility:
			'Riguarda un edificio e la sua alimentazione, il raffreddamento e gli accessi, non il cloud che vi funziona né chi lo gestisce.',
		label: 'È il marchio di un’associazione o di un committente, e vale quanto il suo audit.',
		sustainability: 'Riguarda l’energia e l’ambiente, non la sicurezza né i dati.'
	},
	immunity: { yes: 'Sì', partly: 'In parte', no: 'No' },
	immunitySays: {
		yes: 'Esige l’immunità dal diritto di Paesi extraeuropei.',
		partly: 'Esige l’immunità dal diritto di Paesi extraeuropei in parte, o ad alcuni livelli.',
		no: 'Non esige l’immunità dal diritto di Paesi extraeuropei: un titolare può esservi soggetto.'
	},
	// They stand beside a certification, a scheme or an edition, so that none of them inflects.
	status: { 'in-force': 'In vigore', superseded: 'Non più in vigore', draft: 'Bozza' },
	international: 'Internazionale',
	years: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'anno', other: 'anni' })}`,
	noRule: 'nessuno nella banca dati',
	banner: {
		superseded: 'Non più in vigore: nessuno può più ottenere questa certificazione.',
		successor: 'Ne ha preso il posto',
		draft:
			'Una bozza: nessuno può ancora detenere questa certificazione. Quanto segue può cambiare prima dell’adozione.',
		predecessors: 'Ha preso il posto di'
	},
	lead: (f, { holders, named, status }) => {
		if (status === 'draft') return 'Nessuno la detiene: non è in vigore.';
		if (holders === 0) return 'Nessun operatore della banca dati detiene questa certificazione.';
		const operators = f.plural(holders, {
			one: 'Un operatore della banca dati detiene questa certificazione',
			other: `${f.number(holders)} operatori della banca dati detengono questa certificazione`
		});
		const places =
			named === 0
				? 'nessuna fonte cita un luogo'
				: `le fonti citano ${f.plural(named, { one: 'un luogo', other: `${f.number(named)} luoghi` })}`;
		return `${operators}; ${places}.`;
	},
	description: (name, sentence, date) =>
		`${name}: che cosa certifica e che cosa non dice, chi la detiene, per che cosa, fino a quando e dove. ${sentence} Banca dati ${at(date)}.`,
	figures: {
		holders: (f, count) =>
			f.plural(count, { one: 'operatore la detiene', other: 'operatori la detengono' }),
		attestations: (f, count) =>
			f.plural(count, {
				one: 'attestazione in vigore, con un proprio ambito di applicazione',
				other: 'attestazioni in vigore, ciascuna con un proprio ambito di applicazione'
			}),
		sought: (f, count) =>
			`e ${f.number(count)} ${f.plural(count, { one: 'richiesta, non ottenuta', other: 'richieste, non ottenute' })}`,
		named: (f, count) =>
			f.plural(count, {
				one: 'luogo citato da una fonte, secondo la regola di conteggio',
				other: 'luoghi citati da una fonte, secondo la regola di conteggio'
			})
	},
	explorer: 'Apri i titolari sulla mappa interattiva',
	says: {
		title: 'Che cosa certifica',
		not: 'Che cosa non dice',
		operator:
			'Che un operatore la detenga non significa che ogni suo servizio o ogni suo luogo sia coperto: lo dice solo l’ambito di applicazione.',
		safe: 'Né la sua presenza né la sua assenza dicono se un servizio sia sicuro o no.'
	},
	rules: {
		title: 'Regole e organismo che la rilascia',
		issuer: 'Rilasciata da',
		country: 'Paese',
		kind: 'Natura',
		levels: 'Livelli',
		noLevels: 'un solo livello',
		validity: 'Validità',
		edition: 'Versione in vigore',
		editions: 'Versioni',
		immunity: 'Immunità dal diritto extraeuropeo',
		ownership: 'Requisiti sull’azionariato',
		noOwnership: 'La banca dati non riporta alcun requisito sugli azionisti del titolare.',
		legal: 'Effetti di legge',
		since: (date) => since(date),
		milestones: 'Tappe',
		register: 'Registro ufficiale',
		noRegister: 'La banca dati non riporta alcun registro pubblico.',
		open: 'Apri il registro',
		notes: 'Note'
	},
	holders: {
		title: 'Chi la detiene',
		note: (date) =>
			`Situazione ${at(date)}. Ogni riga è un’attestazione, con un proprio ambito di applicazione; l’ultima colonna dice su quale base poggia.`,
		none: 'Nessun operatore della banca dati.'
	},
	where: {
		title: 'Dove si applica',
		label: (name, count) => `${name}: mappa dei luoghi citati dalle fonti (${count})`,
		drawn:
			'Sono disegnati ed elencati solo i luoghi che una fonte cita in un’attestazione in vigore, secondo il Paese che controlla il loro operatore.',
		noneNamed: 'Nessuna fonte cita un luogo: non è disegnato nulla.',
		everywhere: (f, count) =>
			f.plural(count, {
				one: 'Per un operatore la fonte indica tutta l’Europa:',
				other: `Per ${f.number(count)} operatori la fonte indica tutta l’Europa:`
			}),
		nowhere: (f, count) =>
			f.plural(count, {
				one: 'Per un operatore nessuna fonte precisa dove:',
				other: `Per ${f.number(count)} operatori nessuna fonte precisa dove:`
			}),
		notDrawn:
			'I loro luoghi non sono disegnati: che un operatore detenga un certificato non fa di ogni suo data center un luogo certificato.',
		caption: 'Luoghi citati dalle fonti'
	},
	events: { title: 'Eventi', note: 'Eventi della banca dati che citano questa certificazione.' },
	refused: {
		title: 'Affermazioni non accolte',
		note: 'Circolano; la banca dati riporta altro, per la ragione indicata.'
	},
	definition:
		'Si contano gli operatori che la detengono alla data della banca dati, per qualunque ambito di applicazione, e i luoghi citati da una fonte.',
	doubts: { title: 'Questioni aperte' },
	sources: { title: 'Fonti' },
	lines: {
		reach: {
			operator: 'tutta l’Europa, secondo la fonte',
			unspecified: 'la fonte non precisa dove'
		},
		named: (f, count) =>
			f.plural(count, { one: 'Un luogo citato:', other: `${f.number(count)} luoghi citati:` }),
		doubt: 'Questione aperta:'
	}
};
