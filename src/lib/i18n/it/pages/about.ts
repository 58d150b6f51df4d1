import type { PageTexts } from '../../page-texts';

/** The page about the project. */
export const about: PageTexts['about'] = {
	title: 'Il progetto',
	summary: 'Che cos’è questo sito, chi lo fa, con quale licenza e che cosa conserva di te.',
	description:
		'Whose Cloud è una piccola mappa indipendente e open source su chi gestisce i data center cloud d’Europa. Che cos’è, le licenze, la neutralità, come correggerla e che cosa conserva di chi la legge: nulla.',
	lead: 'Whose Cloud è una mappa e una banca dati pubblica su chi gestisce i data center cloud d’Europa: dove si trovano, chi li gestisce e li controlla, su quale tecnologia si basano, con quali certificazioni, e come lo sappiamo.',
	what: {
		title: 'A che cosa serve',
		text: [
			'Risponde a domande semplici di chi decide, acquista o informa: qual è la situazione del mio Paese? La legge di quale Stato raggiunge questo operatore? Questo certificato copre quel luogo? A ogni risposta si può rimandare con un link; la si può stampare, citare e verificare alla fonte.',
			'È una banca dati, non una classifica. Non assegna punteggi e non raccomanda nessuno.'
		]
	},
	who: {
		title: 'Chi lo fa',
		text: [
			'Un piccolo progetto indipendente e open source. Nessun operatore, governo o associazione ha voce in capitolo, e non c’è pubblicità. La banca dati è curata a mano a partire da fonti pubbliche; chiunque può proporre una correzione, e per tutte vale la stessa regola: un fatto richiede una fonte che si possa leggere.'
		]
	},
	licence: {
		title: 'Licenze',
		items: [
			{
				name: 'La banca dati',
				text: 'Creative Commons Attribuzione 4.0 (CC BY 4.0). Cita «Whose Cloud» con un link e indica le eventuali modifiche.'
			},
			{ name: 'Il codice', text: 'Licenza pubblica dell’Unione europea 1.2 (EUPL-1.2).' },
			{
				name: 'Posizioni tratte da OpenStreetMap',
				text: '© i contributori di OpenStreetMap, Open Database Licence (ODbL 1.0). Sono segnalate nelle rispettive pagine.'
			},
			{ name: 'Centri delle località', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Contorni dei Paesi',
				text: 'Natural Earth, pubblico dominio; laghi © i contributori di OpenStreetMap.'
			},
			{ name: 'Le fonti', text: 'Citate per i fatti. I testi restano dei rispettivi titolari.' }
		]
	},
	neutrality: {
		title: 'Neutralità',
		text: [
			'La mappa non prende posizione. Mostra controllo, sede legale, tecnologia e certificazioni, ciascuno con la sua fonte e la sua data, e li spiega nella [metodologia](page:methodology). L’esposizione al diritto di un Paese è una constatazione giuridica corredata di riferimento, formulata allo stesso modo per ogni operatore.',
			'Non dice mai se un servizio è adatto a uno scopo. Dipende da che cosa ne fai e dal diritto a cui sei soggetto.',
			'I confini seguono la posizione dell’Unione europea e dell’Assemblea generale delle Nazioni Unite.'
		]
	},
	contact: {
		title: 'Correzioni e contatti',
		text: 'Ogni luogo ha un link «Segnala un errore». Per tutto il resto, scrivi allo stesso indirizzo. Indica la scheda, che cosa è sbagliato e dove si legge il dato corretto; non serve altro.',
		action: 'Scrivici',
		note: 'Si apre il programma di posta o un modulo. Nulla viene inviato automaticamente.'
	},
	privacy: {
		title: 'Privacy',
		items: [
			'Il tuo browser parla con questo sito e con nessun altro: caratteri, mappe e dati vengono da qui. Niente cookie, niente strumenti di analisi, niente terze parti.',
			'Una sola cosa viene conservata, nel tuo browser e solo se la scegli: l’aspetto chiaro o scuro delle pagine.',
			'Ciò che filtri o cerchi resta nell’indirizzo e nel tuo browser; non viene inviato da nessuna parte. Chi ospita il sito può vedere, come per qualsiasi sito, quali file sono stati richiesti.',
			'I link alle fonti portano ad altri siti, che hanno regole proprie. A questi non viene comunicato da dove arrivi.'
		]
	},
	more: 'Altro sulla banca dati'
};
