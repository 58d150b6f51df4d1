import type { PageTexts } from '../../page-texts';

/** The article before a share: « il 30 % », « l’8 % », « lo 0 % ». */
function the(share: string): string {
	if (/^(?:8|1\b|11\b)/.test(share)) return `l’${share}`;
	return /^0\b/.test(share) ? `lo ${share}` : `il ${share}`;
}

/** The page on why other maps count differently. */
export const counting: PageTexts['counting'] = {
	title: 'Perché altre mappe contano diversamente',
	summary: 'La stessa banca dati contata secondo ciascuna delle definizioni in uso.',
	description: (least, most) =>
		`Quanti data center cloud ci sono in Europa? La stessa banca dati dà numeri da ${least} a ${most}, a seconda di che cosa si conta. Tutte le definizioni, contate e messe a confronto.`,
	lead: (least, most, lowest, highest) =>
		`Chi chiede quanti data center cloud ci siano in Europa riceve molti numeri diversi. La maggior parte può essere giusta nello stesso tempo, perché contano cose diverse. La stessa banca dati, contata secondo ciascuna delle definizioni in uso, dà numeri da ${least} a ${most}, e una quota a controllo UE compresa tra ${the(lowest)} e ${the(highest)}.`,
	rule: 'I numeri di questo sito seguono la prima definizione. Nessuno di essi è una [capacità](term:capacity): una sala e un campus di dieci sale contano ciascuno per uno.',
	table: {
		title: 'Una sola banca dati, contata in ogni modo',
		note: 'Secondo chi [controlla](term:control) l’operatore. Salvo diversa indicazione, si conta solo ciò che è in servizio o in costruzione.',
		definition: 'Che cosa si conta',
		count: 'Numero',
		euShare: 'A controllo UE',
		coverage: (f, known, of) => `indicato per ${f.number(known)} su ${f.number(of)}`,
		show: 'Sulla mappa'
	},
	definitions: {
		rule: {
			name: 'La regola di questo sito',
			text: 'Ogni struttura, e ogni regione cloud di cui non è registrata alcuna struttura. Un campus e i suoi edifici si contano una volta sola.'
		},
		facilities: {
			name: 'Solo le strutture',
			text: 'Edifici, campus, colocation e zone edge; un edificio si conta accanto al suo campus. Restano fuori le regioni i cui edifici non sono pubblici, benché da qualche parte funzionino.'
		},
		regions: {
			name: 'Solo le regioni cloud',
			text: 'Ciò che gli operatori commercializzano come regioni. Restano fuori gli operatori che parlano di data center e non hanno regioni.'
		},
		both: {
			name: 'Strutture e regioni insieme',
			text: 'Tutte le schede. Si contano sia una regione sia gli edifici al suo servizio: alcuni luoghi valgono quindi doppio.'
		},
		zones: {
			name: 'Zone di disponibilità',
			text: 'Le zone delle regioni, quando una fonte ne indica il numero. I grandi operatori lo indicano più spesso dei piccoli.'
		},
		buildings: {
			name: 'Edifici',
			text: 'Gli edifici delle strutture; uno solo quando il numero non è indicato. Restano fuori le regioni.'
		},
		operational: {
			name: 'Solo in servizio',
			text: 'La regola di questo sito, senza ciò che è ancora in costruzione.'
		},
		announced: {
			name: 'Compresi i progetti',
			text: 'La regola di questo sito, più ciò che è annunciato, richiesto o autorizzato.'
		},
		ever: {
			name: 'Tutto ciò che è stato registrato',
			text: 'Compresi i luoghi non più in servizio e i progetti annullati.'
		},
		'without-colocation': {
			name: 'Senza colocation',
			text: 'La regola di questo sito, senza le sale nell’edificio di terzi.'
		},
		'without-edge': {
			name: 'Senza zone edge',
			text: 'La regola di questo sito, senza le piccole propaggini vicine agli utenti.'
		},
		exact: {
			name: 'Con edificio o campus noto',
			text: 'La regola di questo sito, ma solo dove la posizione è pubblica. La maggior parte dei grandi operatori non rende nota la propria.'
		}
	},
	practice: {
		title: 'Chi conta in quale modo',
		note: 'In base ai loro testi o file, o a quanto riferito dalla stampa. Non ce ne sono due che contino esattamente allo stesso modo: ognuno figura accanto alla definizione più vicina alla propria. I loro numeri sono mondiali o nazionali e non si possono confrontare con quelli riportati sopra.',
		who: 'Pubblicazione',
		how: 'Come conta',
		nearest: 'Definizione più vicina'
	},
	practices: {
		'data-center-map':
			'Un repertorio: un campus o un edificio condiviso è una voce, e ogni data center che vi si trova è un’altra. 11.698 voci nel mondo.',
		'datacenters-world':
			'Ogni edificio indicato per nome che sia in funzione, o in costruzione con finanziamenti; le regioni cloud formano un livello a parte.',
		telegeography: 'Le regioni cloud al momento del lancio: 13 nel mondo nel 2024.',
		'electricity-maps':
			'Una voce per ogni regione di pochi fornitori cloud; le regioni previste sono comprese e segnalate.',
		'aws-zones': 'Le regioni, e le zone di disponibilità di ciascuna.',
		dcmag:
			'In Francia: i data center neutrali e in esercizio, che affittano spazi a chiunque: 290.',
		intopress:
			'In Francia: 348 data center esistenti, distinti da 26 annunciati, 11 in fase di esame e 8 in costruzione, secondo quanto riferito a gennaio 2026.'
	},
	refused: {
		title: 'Numeri che la banca dati non accoglie',
		all: 'Tutte le affermazioni non accolte'
	},
	choose: {
		title: 'Quale numero usare',
		items: [
			'Per dire dove possono trovarsi fisicamente i dati: le strutture, o la regola di questo sito.',
			'Per confrontare ciò che vendono i grandi operatori: le regioni o le zone, precisando che molti piccoli operatori non ne hanno.',
			'Per dire che cosa è in arrivo: i luoghi in progetto, distinti da quelli esistenti.',
			'Per dire quanta potenza di calcolo c’è: nessuno di questi numeri. Il numero di luoghi non indica la capacità.'
		]
	}
};
