import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

/** The page of the methodology. */
export const methodology: PageTexts['methodology'] = {
	title: 'Metodologia',
	summary: 'Che cosa si conta, come si valutano le fonti, come si legge la nazionalità.',
	description: (date) =>
		`Come Whose Cloud conta i data center cloud, quanto ci si può fidare di ogni punto, in quale ordine valgono le fonti, come si leggono controllo, sede legale e tecnologia, e che cosa la banca dati non dice. Banca dati ${at(date)}.`,
	lead: 'Che cosa si conta, come lo sappiamo, come si legge la nazionalità e che cosa la banca dati non dice. I numeri di questa pagina sono calcolati sulla banca dati nel suo stato attuale.',
	contents: 'In questa pagina',
	figures: {
		places: 'luoghi in servizio o in costruzione',
		operators: 'operatori che gestiscono un luogo',
		attestations: 'attestazioni',
		sources: 'fonti'
	},
	sections: {
		counted: {
			title: 'Che cosa si conta',
			text: (n) => [
				`La banca dati registra i [luoghi](term:place) degli operatori che gestiscono un cloud: ${n.records}, in ${n.countries} Paesi d’Europa. È un luogo tutto ciò che serve, è servito o servirà al cloud di un operatore: un edificio, un [campus](term:campus), sale nell’edificio di terzi ([colocation](term:colocation)), una [zona edge](term:edge-zone), o una [regione cloud](term:cloud-region) i cui edifici non sono tutti pubblici.`,
				`Il numero di luoghi comprende ogni struttura in servizio o in costruzione, e ogni regione di cui non è registrata alcuna struttura; un campus e i suoi edifici si contano una volta sola. In totale: ${n.count}. A questi si aggiungono ${n.uncounted} schede di luoghi che esistono, ma al cui posto se ne conta un’altra.`,
				'Altre mappe contano altro. [Una pagina](page:counting) conta questa banca dati secondo ciascuna delle definizioni in uso e dice chi conta così.'
			]
		},
		kinds: {
			title: 'Che cos’è un luogo',
			text: () => ['Ogni luogo è di uno di questi cinque tipi.']
		},
		precision: {
			title: 'Quanto ci si può fidare di un punto',
			text: () => [
				'Molti operatori non pubblicano gli indirizzi. Perciò ogni punto dice quanto ci si può fidare ([precisione](term:precision)): la mappa disegna un luogo esatto con un segno netto, e uno inesatto con un cerchio entro il quale si trova davvero. I raggi sono una convenzione di questo progetto, e un punto non ha mai più decimali di quanti ne meriti.',
				'I luoghi di cui è nota solo la località condividono un unico punto, al suo centro. Nessuno zoom può separarli; la mappa li disegna quindi come un’unica [targhetta](term:plate) con il loro numero, che si apre in un elenco.'
			]
		},
		status: {
			title: 'Lo stato, e a quale data',
			text: (n) => [
				`Lo [stato](term:status) è l’ultimo confermato da una fonte, e ha l’età di quella fonte: la data gli figura accanto, per ${n.dated} luoghi su ${n.records}. Nulla avanza perché una data è trascorsa: un edificio annunciato per il 2025 resta in progetto finché qualcuno non riferisce che è stato aperto.`,
				`Quando nessuna fonte datata degli ultimi 18 mesi parla di un luogo, la sua pagina dice a quando risale l’ultima verifica. È il caso di ${n.stale} luoghi.`
			]
		},
		sources: {
			title: 'Come si leggono e si ordinano le fonti',
			text: (n) => [
				`Ogni luogo, operatore, schema, attestazione ed evento indica le proprie [fonti](page:sources), e che cosa conferma ciascuna. Sono ${n.sources}: ${n.archived} sono state lette in una copia archiviata, ${n.repository} in un repository pubblico, e ${n.unseen} non sono state consultate ma sono ritenute vere; queste hanno il rango più basso e ne attendono di migliori.`,
				'Quando le fonti si contraddicono, la parola dell’operatore prevale sulla stampa, la più recente sulla più vecchia e, per le certificazioni, un registro ufficiale su entrambe. L’affermazione che perde non viene buttata via: resta nelle note della scheda.',
				`Ciò che circola ma non viene accolto è [elencato con la ragione](page:refused): ${n.refused} affermazioni. È pubblicato anche ciò di cui non siamo sicuri: ${n.doubts} dubbi aperti figurano nelle schede che riguardano. Ciò che è stato dedotto, e non letto, è segnalato come stima.`
			]
		},
		nationality: {
			title: 'Controllo, sede legale, tecnologia',
			text: (n) => [
				'La nazionalità si può leggere in tre modi, che chiamiamo [letture](term:lens). [Sede legale](term:seat): il Paese in cui è registrata la società che gestisce il servizio in Europa. [Controllo](term:control): il Paese della capogruppo. [Tecnologia](term:technology): i Paesi dei fornitori del nucleo tecnologico.',
				'Il controllo è la lettura predefinita, perché il diritto che può obbligare un operatore a consegnare dati, o a interrompere un servizio, è in pratica quello di chi lo controlla. È una scelta. Le altre due letture sono a un clic di distanza, e nessuna nasconde le altre.',
				`La scelta conta: letti secondo la sede legale anziché secondo il controllo, ${n.flipped} luoghi statunitensi diventano europei. [Il cambio di nazionalità](page:flip) conta ogni passaggio di questo tipo, Paese per Paese.`,
				`Tra gli operatori che gestiscono un luogo, ${n.licensed} hanno sede legale e controllo nell’Unione europea e si basano su tecnologia in licenza dagli Stati Uniti. Portano un contrassegno in tutte le letture. La tecnologia è nota per ${n.technologyKnown} operatori su ${n.running} che gestiscono un luogo; dove nessuna fonte la indica, la banca dati dice «dato mancante» anziché tirare a indovinare.`,
				'I Paesi sono riuniti in [gruppi](term:jurisdiction-group): i 27 membri dell’Unione europea; gli altri Paesi europei; gli Stati Uniti; il resto del mondo.'
			]
		},
		exposure: {
			title: 'L’esposizione al diritto extraterritoriale',
			text: (n) => [
				'L’[esposizione](term:exposure) è una constatazione giuridica, formulata allo stesso modo per ogni operatore: dice quale diritto può raggiungere l’operatore, non che cosa qualcuno abbia fatto o intenda fare. Non dice che siano stati consegnati dati, e la sua assenza non dice che non possano esserlo.',
				`Gli operatori con una capogruppo negli Stati Uniti sono soggetti al diritto statunitense ovunque si trovino i server; la banca dati ne conta ${n.exposed} che gestiscono un luogo in Europa. Una filiale o un cliente statunitense può assoggettare un operatore europeo al diritto degli Stati Uniti per quella parte della sua attività. Dove è noto, la constatazione lo dice.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (Stati Uniti, 2018)',
					text: 'Un fornitore soggetto alla giurisdizione degli Stati Uniti deve, in forza di un ordine valido, produrre i dati in suo possesso, sotto la sua custodia o sotto il suo controllo, che si trovino negli Stati Uniti o altrove. 18 U.S.C. §\u00a02713.'
				},
				'fisa-702': {
					name: 'FISA, sezione 702 (Stati Uniti, 2008)',
					text: 'Consente di sorvegliare in modo mirato persone non statunitensi che si ritiene si trovino fuori dagli Stati Uniti, con l’assistenza dei fornitori di servizi di comunicazione elettronica. 50 U.S.C. §\u00a01881a.'
				},
				'gdpr-48': {
					name: 'GDPR, articolo 48 (Unione europea, 2016)',
					text: 'Una sentenza o una decisione di un Paese terzo che disponga il trasferimento di dati personali è riconosciuta soltanto se basata su un accordo internazionale, fatti salvi gli altri presupposti di trasferimento.'
				},
				'china-intelligence': {
					name: 'Legge sull’intelligence nazionale (Cina, 2017)',
					text: 'Articolo 7: le organizzazioni e i cittadini sostengono e assistono il lavoro di intelligence nazionale e vi collaborano, in conformità alla legge.'
				}
			}
		},
		certifications: {
			title: 'Le certificazioni, e fin dove arrivano',
			text: (n) => [
				`Uno [schema](term:scheme) è un insieme di requisiti; un’[attestazione](term:attestation) è la prova che un operatore li soddisfa, per un ambito di applicazione e un periodo indicati. La banca dati registra ${n.attestations} attestazioni di ${n.schemes} schemi. Un’attestazione scaduta non si conta più (scadute finora: ${n.lapsed}).`,
				`La maggior parte dei certificati indica servizi, non edifici. Ogni attestazione dice perciò la propria [portata](term:reach): ${n.reachPlaces} citano i luoghi, ${n.reachOperator} coprono tutto ciò che l’operatore ha in Europa, e ${n.reachUnspecified} non lo precisano. Un luogo non è mai indicato come certificato solo perché lo è il suo operatore.`,
				`Dice anche su quale base poggia: ${n.register} su un registro ufficiale, ${n.thirdParty} soltanto su quanto dicono terzi. Che cosa certifica uno schema, e che cosa no, si legge nella [sua pagina](page:certifications).`
			]
		},
		time: {
			title: 'Il controllo nel tempo',
			text: (n) => [
				`Gli operatori passano di mano più spesso di quanto gli edifici cambino posto. La banca dati registra ${n.periods} periodi di controllo per ${n.periodOperators} operatori, con ${n.changes} passaggi di mano. Un periodo comincia dal primo giorno attestato da una fonte; del tempo anteriore al primo periodo non si afferma nulla.`
			]
		},
		silence: {
			title: 'Che cosa la banca dati non dice',
			text: () => [
				'Una mappa suscita più domande di quante ne risolva. A queste non può rispondere.'
			],
			items: (n) => [
				`La capacità. Il numero di luoghi non indica la capacità. La potenza elettrica è nota per ${n.powerKnown} luoghi su ${n.records}: troppo pochi per sommarla.`,
				'I clienti, e dove si trovino i dati di ciascuno. Né l’una né l’altra cosa è pubblica.',
				`Tutto. La banca dati comprende gli operatori per i quali sono state trovate fonti pubbliche, ${n.operators} in tutto; ogni Paese ha una pagina, e una pagina vuota significa che non si è trovato nulla, non che non ci sia nulla.`,
				`Quando è stato aperto tutto. L’anno è noto per ${n.openedKnown} luoghi su ${n.records}.`,
				`Dove esattamente. Edificio o campus sono noti per ${n.exactKnown} luoghi su ${n.records}; alcuni operatori li tengono riservati, e la scelta viene rispettata.`,
				'Se un servizio sia adatto al tuo scopo. Dipende dall’uso che ne fai e dal diritto a cui sei soggetto.'
			]
		},
		correct: {
			title: 'Come correggerla',
			text: () => [
				'Apri il luogo e segui «Segnala un errore», oppure [scrivici](page:about). Indica che cosa è sbagliato e dove si legge il dato corretto. Un fatto senza una fonte che si possa leggere non può essere accolto; con la fonte lo sarà, a chiunque piaccia o dispiaccia.'
			]
		}
	},
	kinds: {
		'data-centre': 'Un edificio dell’operatore.',
		campus: 'Più edifici su un unico terreno.',
		colocation: 'Sale nell’edificio di terzi.',
		'edge-zone': 'Una piccola propaggine di una regione, vicina agli utenti.',
		'cloud-region':
			'Una regione commercializzata. I suoi edifici non sono tutti pubblici, e il suo punto è per natura una località o un’area metropolitana.'
	},
	statuses: {
		operational: 'I clienti possono usarlo.',
		'under-construction':
			'I lavori sono cominciati, o si sta allestendo un edificio già esistente.',
		announced: 'Annunciato, richiesto, autorizzato, o terreno acquistato.',
		closed: 'È esistito, e non è più in servizio.',
		cancelled: 'È stato annunciato, poi abbandonato.'
	},
	precisions: {
		building: 'L’edificio.',
		campus: 'Il terreno, o il punto centrale fra più edifici.',
		municipality: 'Il centro della località in cui si trova.',
		metro: 'Il centro della città da cui prende il nome.',
		country: 'Una località che sta per il Paese.'
	},
	table: {
		kind: 'Tipo',
		status: 'Stato',
		precision: 'Precisione',
		meaning: 'Che cosa significa',
		radius: 'Raggio disegnato',
		records: 'Schede'
	},
	reference: 'Testo della legge'
};
