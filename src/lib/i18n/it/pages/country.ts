import type { PageTexts } from '../../page-texts';
import { at } from '../dates';

/** The pages of countries, and their index. */
export const country: PageTexts['country'] = {
	index: {
		title: 'Paesi',
		lead: 'Tutti i Paesi d’Europa: chi vi gestisce data center cloud, sotto il controllo di chi e con quali certificazioni.'
	},
	description: (sentence, date) => `${sentence} Banca dati ${at(date)}.`,
	nothing: (name) => `${name}: nessun data center cloud nella banca dati.`,
	counting:
		'Si contano le strutture in servizio o in costruzione e le regioni cloud di cui sulla mappa non figura alcuna struttura; un campus e i suoi edifici si contano una volta sola. Il numero di luoghi non indica la capacità.',
	sheet: (date, url) =>
		`Whose Cloud, banca dati ${at(date)}, CC BY 4.0. Tutti i luoghi, le fonti e le tabelle complete: ${url}`,
	figures: {
		places: 'luoghi in servizio o in costruzione',
		rank: (rank, of) => `${rank}º posto su ${of} Paesi con almeno un luogo`,
		euShare: 'a controllo UE',
		ofEu: (share) => `${share} nell’insieme dell’UE`,
		perMillion: 'luoghi per milione di abitanti',
		population: (inhabitants, year) => `${inhabitants} abitanti (${year})`
	},
	map: {
		title: 'Mappa',
		label: (name, count) => `${name}: mappa dei luoghi (${count})`,
		live: 'Apri la mappa interattiva',
		note: 'Quando è nota solo la località, i luoghi sono riuniti al suo centro; i cerchi sono ampi quanto l’incertezza.'
	},
	groups: {
		title: 'Per giurisdizione',
		note: 'Gli stessi luoghi secondo ciascuna lettura della nazionalità.'
	},
	operators: { title: 'Chi opera qui' },
	schemes: {
		title: 'Certificazioni presenti',
		note: 'Detenute da operatori che gestiscono luoghi in questo Paese. Che un operatore detenga una certificazione non significa che valga qui: l’ultima colonna conta i luoghi citati da una fonte.',
		national: 'Certificazioni nazionali',
		nationalNote: (name) => `${name}: rilasciate da autorità o organismi nazionali.`,
		noNational: 'La banca dati non riporta certificazioni nazionali di questo Paese.'
	},
	places: {
		title: 'Luoghi',
		all: (f, count) =>
			`${f.plural(count, { one: 'L’unica scheda di questo Paese', other: `Tutte le ${f.number(count)} schede di questo Paese, compresi i luoghi in progetto, annullati o non più in servizio` })}.`
	},
	neighbours: {
		title: 'Il confronto con i Paesi vicini',
		eu: 'Unione europea'
	},
	events: { title: 'Eventi' }
};
