import type { PageTexts } from '../../page-texts';

/** The glossary. \u00a0 is the no-break space after a section sign. */
export const glossary: PageTexts['glossary'] = {
	title: 'Glossario',
	summary: 'Le parole del settore, e come le usa questo sito.',
	description:
		'Le parole del cloud e del suo diritto in linguaggio chiaro: zona di disponibilità, attestazione, controllo, sede legale, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, cloud sovrano e altre.',
	lead: 'Le parole del settore in linguaggio chiaro, e come le usa questo sito. Quando il significato di una parola è controverso, la voce lo dice.',
	letters: 'Voci per lettera',
	scheme: 'La pagina della certificazione',
	link: (term) => `Link a «${term}»`,
	terms: {
		acn: {
			name: 'Qualificazione ACN',
			text: 'La qualificazione dei servizi e delle infrastrutture cloud per la pubblica amministrazione, rilasciata in Italia dall’Agenzia per la cybersicurezza nazionale. Le amministrazioni possono acquistare solo ciò che figura nel suo catalogo, al livello richiesto dai loro dati: ordinari, critici o strategici.'
		},
		attestation: {
			name: 'Attestazione',
			text: 'La prova che un operatore soddisfa uno [schema](term:scheme), a un dato livello, per un ambito di applicazione e un periodo indicati. In senso stretto è la relazione di un revisore, come per il [C5](term:c5); questo sito usa la parola anche per certificati, qualificazioni e marchi di qualità.'
		},
		'availability-zone': {
			name: 'Zona di disponibilità',
			text: 'Uno o più data center di una [regione cloud](term:cloud-region), con alimentazione, raffreddamento e rete propri, in modo che uno possa guastarsi senza coinvolgere gli altri. Non tutti gli operatori intendono la stessa cosa, e non tutte le regioni ne hanno più d’una.'
		},
		c3a: {
			name: 'C3A',
			text: 'Un catalogo del BSI tedesco, del 2026, con criteri in base ai quali un fornitore può mostrare, e un cliente chiedere, fino a che punto l’uso di un servizio cloud possa essere autodeterminato. Una lista da cui scegliere, senza effetti giuridici propri; presuppone il [C5](term:c5).'
		},
		c5: {
			name: 'C5',
			text: 'Il Cloud Computing Compliance Criteria Catalogue del BSI tedesco. Un revisore attesta che un servizio indicato per nome lo soddisfa: tipo 1 a una certa data, tipo 2 nell’arco di un periodo. Richiede trasparenza sul luogo e sul diritto applicabile, e non pone limiti all’azionariato.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'Un regolamento che la Commissione europea ha proposto a giugno 2026. Attribuirebbe ai servizi cloud acquistati dagli enti pubblici livelli di sovranità stabiliti per legge («Union assurance levels»). È una proposta, e non vincola ancora nessuno.'
		},
		campus: {
			name: 'Campus',
			text: 'Più edifici di data center di uno stesso operatore su un unico terreno. Un campus e i suoi edifici si contano una volta sola.'
		},
		capacity: {
			name: 'Capacità',
			text: 'Quanto può fare un data center, espresso per lo più come potenza elettrica dei suoi computer in megawatt. Pochi operatori la pubblicano luogo per luogo; questo sito conta quindi i [luoghi](term:place), e avverte che è un’altra cosa.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'Una legge statunitense del 2018 (Clarifying Lawful Overseas Use of Data Act). Un fornitore soggetto alla giurisdizione degli Stati Uniti deve, in forza di un ordine valido, produrre i dati in suo possesso, sotto la sua custodia o sotto il suo controllo, ovunque siano conservati (18 U.S.C. §\u00a02713).'
		},
		'cloud-region': {
			name: 'Regione cloud',
			text: 'Un’area con il cui nome un operatore vende i propri servizi, come «Francoforte» o eu-west-3. Dietro vi sono uno o più data center, i cui indirizzi per lo più non sono pubblici. Su questo sito si conta solo quando non è registrato alcuno dei suoi edifici.'
		},
		colocation: {
			name: 'Colocation',
			text: 'Sale, gabbie o rack che un operatore affitta nel data center di terzi. Il [proprietario dell’edificio](term:landlord) ha potere sulle porte e sull’elettricità, ma di norma non sui dati.'
		},
		confidence: {
			name: 'Affidabilità',
			text: 'Quanto i curatori sono sicuri di una scheda nel suo complesso. Alta: più fonti buone, o quella dell’operatore. Media: una buona fonte, o una deduzione dichiarata. Bassa: memoria o sentito dire.'
		},
		control: {
			name: 'Controllo',
			text: 'Chi può, in ultima istanza, decidere di un operatore: la sua [capogruppo](term:parent). Come [lettura](term:lens), il Paese di quest’ultima. Qui è la lettura predefinita, perché è il diritto di quel Paese che può imporre obblighi.'
		},
		'counting-rule': {
			name: 'Regola di conteggio',
			text: 'Nel numero di luoghi rientra ogni struttura, e una regione solo quando non è registrata alcuna delle sue strutture; un campus e i suoi edifici si contano una volta sola. [Altre definizioni](page:counting) danno altri numeri.'
		},
		coverage: {
			name: 'Copertura',
			text: 'Per quanta parte della banca dati si può affermare qualcosa. Una quota dei luoghi di cui è noto l’anno di apertura non dice nulla degli altri; perciò la copertura vi figura accanto.'
		},
		'data-centre': {
			name: 'Data center',
			text: 'Un edificio, o una parte di esso, fatto per ospitare computer con l’alimentazione e il raffreddamento necessari. Su quanto debba essere grande per meritare questo nome non c’è accordo.'
		},
		doubt: {
			name: 'Dubbio',
			text: 'Una questione aperta che i curatori hanno su una scheda. I dubbi sono pubblicati nella pagina interessata.'
		},
		'edge-zone': {
			name: 'Zona edge',
			text: 'Una piccola propaggine di un cloud, vicina agli utenti, con una parte dei suoi servizi. Gli operatori parlano di «local zone», «extended zone» o «wavelength zone».'
		},
		ens: {
			name: 'ENS',
			text: 'L’Esquema Nacional de Seguridad, la normativa spagnola sulla sicurezza dei sistemi usati dagli enti pubblici, con le categorie básica, media e alta. Non pone limiti alla proprietà straniera.'
		},
		eucs: {
			name: 'EUCS',
			text: 'Il sistema europeo di certificazione della cibersicurezza per i servizi cloud. È in preparazione dal 2019 ed è ancora una bozza: nessuno lo detiene. Se dovesse esigere l’immunità dal diritto straniero è stato oggetto di anni di controversie; dal 2024 le bozze non la richiedono più.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'Un codice di condotta ai sensi dell’articolo 40 del GDPR, con cui i fornitori di cloud mostrano come trattano i dati per conto di altri. Riguarda la protezione dei dati, non l’azionariato.'
		},
		exposure: {
			name: 'Esposizione al diritto extraterritoriale',
			text: 'Il fatto che il diritto di un Paese possa raggiungere un operatore oltre i confini di quel Paese. È una constatazione giuridica corredata di riferimento, formulata allo stesso modo per tutti; non dice nulla di ciò che qualcuno abbia fatto. Si veda la [metodologia](page:methodology).'
		},
		facet: {
			name: 'Filtro',
			text: 'Un criterio per filtrare la mappa, come l’operatore o il Paese. Più scelte nello stesso filtro ampliano la selezione, scelte in filtri diversi la restringono.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'La sezione 702 del Foreign Intelligence Surveillance Act degli Stati Uniti (50 U.S.C. §\u00a01881a). Consente ai servizi di intelligence statunitensi di sorvegliare in modo mirato, fuori dagli Stati Uniti, persone non statunitensi, con l’assistenza dei fornitori di servizi di comunicazione. È approvata per periodi limitati ed è stata prorogata più volte.'
		},
		flip: {
			name: 'Cambio di nazionalità',
			text: 'Il passaggio di un luogo a un altro gruppo quando la nazionalità si legge secondo un’altra [lettura](term:lens): per esempio, europeo per sede legale e statunitense per controllo. [Tutti i cambi](page:flip) sono contati.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'Un’associazione europea fondata nel 2021 che fissa regole per descrivere e contrassegnare i servizi di dati e di cloud. Non gestisce alcun cloud. I suoi marchi vanno a singoli servizi; il più alto richiede un controllo europeo.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé: la certificazione francese senza la quale nessuno può ospitare per conto terzi dati sanitari personali. Dalla versione 2.0 l’hosting deve avvenire nello Spazio economico europeo e l’esposizione a un diritto esterno deve essere resa pubblica; non è vietata.'
		},
		hyperscaler: {
			name: 'Hyperscaler',
			text: 'Un operatore cloud molto grande, con regioni in tutto il mondo. La parola non ha una soglia fissa; per lo più si intendono Amazon, Microsoft e Google.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'La norma internazionale sulla gestione della sicurezza delle informazioni. A essere certificato è un sistema di gestione con un ambito dichiarato, non un prodotto, e neppure il diritto applicabile.'
		},
		'jurisdiction-group': {
			name: 'Gruppo di giurisdizioni',
			text: 'Il modo in cui questo sito riunisce i Paesi: Unione europea, altri Paesi europei, Stati Uniti, resto del mondo. Dà alla mappa i suoi colori.'
		},
		landlord: {
			name: 'Proprietario dell’edificio',
			text: 'Di chi è l’edificio in cui si trova un luogo, quando non è dell’operatore stesso. Si veda [colocation](term:colocation).'
		},
		lens: {
			name: 'Lettura',
			text: 'Un modo di leggere la nazionalità: secondo il [controllo](term:control), la [sede legale](term:seat) o la [tecnologia](term:technology). La lettura dà i colori alla mappa.'
		},
		'licensed-technology': {
			name: 'Operatore UE, tecnologia statunitense',
			text: 'Un contrassegno per gli operatori con sede legale e controllo nell’Unione europea, il cui nucleo tecnologico è in licenza dagli Stati Uniti. Compare in tutte le letture.'
		},
		operator: {
			name: 'Operatore',
			text: 'La società che gestisce un cloud. Non è necessariamente proprietaria dell’edificio, né la controparte contrattuale del cliente.'
		},
		parent: {
			name: 'Capogruppo',
			text: 'La persona, la società o lo Stato al vertice della catena di proprietà, che può decidere in ultima istanza. Una società quotata senza azionista di controllo è capogruppo di sé stessa.'
		},
		place: {
			name: 'Luogo',
			text: 'Una scheda della mappa: tutto ciò che serve, è servito o servirà al cloud di un operatore, da un edificio a una regione commercializzata.'
		},
		plate: {
			name: 'Targhetta',
			text: 'Ciò che la mappa disegna per i luoghi di cui è nota solo la località: un unico segno con il loro numero, che si apre in un elenco. Sta al centro della località perché le posizioni reali non sono pubbliche.'
		},
		precision: {
			name: 'Precisione',
			text: 'Quanto ci si può fidare del punto di un luogo: edificio, campus, comune, area metropolitana o Paese. A ciascuna corrisponde un raggio, che la mappa disegna.'
		},
		qualification: {
			name: 'Qualificazione',
			text: 'La decisione con cui un’autorità riconosce che un servizio soddisfa i suoi requisiti, come per [SecNumCloud](term:secnumcloud) o [ACN](term:acn). Decide lo Stato stesso, dopo un audit.'
		},
		reach: {
			name: 'Portata',
			text: 'Fin dove arriva un’[attestazione](term:attestation). Luoghi: la fonte li cita. Operatore: la fonte dice tutta l’Europa. Non precisata: la fonte non lo dice, ed è il caso più frequente.'
		},
		record: {
			name: 'Banca dati',
			text: 'Tutto ciò che questo sito sa: luoghi, operatori, schemi, attestazioni, eventi e fonti, in file che chiunque può leggere e riutilizzare. Tutto il sito ne è ricavato.'
		},
		scheme: {
			name: 'Schema di certificazione',
			text: 'Un insieme di requisiti che può essere certificato, con un organismo che rilascia il certificato, livelli e una durata. Ciò che certifica varia: un servizio, una società, un edificio, un sistema di gestione.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, da 0 a 4: i livelli del Cloud Sovereignty Framework della Commissione europea, del 2025. Una griglia dell’acquirente per una gara d’appalto, non un certificato che un servizio possa esibire.'
		},
		seat: {
			name: 'Sede legale',
			text: 'Il Paese in cui è registrata la società che gestisce il servizio in Europa, qualunque sia la sede centrale del suo gruppo. Spesso è questa società a firmare il contratto.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'La qualificazione dei servizi cloud da parte dell’ANSSI francese. Dalla versione 3.2 limita la proprietà esterna all’Unione europea ed esige l’immunità dal diritto extraeuropeo. Qualifica un servizio indicato per nome, non una società né un data center, e non esclude tecnologie straniere.'
		},
		source: {
			name: 'Fonte',
			text: 'Un indirizzo, un titolo, un editore e una data, con il modo in cui è stata letta e ciò che conferma. Ogni affermazione della banca dati ne ha almeno una. [Tutte le fonti](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Cloud sovrano',
			text: 'Un cloud che si dice sotto il controllo di chi lo usa, o del suo Stato. Non ne esiste una definizione legale o condivisa: chi pensa a dove stanno i dati, chi al gestore, chi al proprietario, chi all’origine della tecnologia. Questo sito non la usa come categoria; mostra ciascuno di questi aspetti a sé.'
		},
		status: {
			name: 'Stato',
			text: 'L’ultimo stato di un luogo confermato da una fonte: in servizio, in costruzione, in progetto, non più in servizio o progetto annullato. La sua data è quella della fonte.'
		},
		technology: {
			name: 'Origine della tecnologia',
			text: 'I Paesi dei fornitori del nucleo tecnologico di un operatore, in ordine di peso. Il primo dà il colore.'
		}
	}
};
