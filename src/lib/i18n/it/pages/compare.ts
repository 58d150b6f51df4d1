import type { PageTexts } from '../../page-texts';

/** The page that sets countries or operators side by side. */
export const compare: PageTexts['compare'] = {
	title: 'Confronta',
	lead: 'Da due a cinque Paesi o operatori fianco a fianco, sulle stesse scale.',
	description: (names) =>
		`Paesi europei e operatori cloud fianco a fianco: luoghi, legge che li raggiunge, certificazioni, aperture. Esempio iniziale: ${names}.`,
	kind: { country: 'Paesi', operator: 'Operatori' },
	choose: {
		title: 'Scegli',
		what: 'Confronta',
		slot: (number) => `N.\u00a0${number}`,
		none: 'nessuno'
	},
	comparison: 'Il confronto',
	caption: 'Tabella del confronto',
	note: 'Tutte le barre di una riga, e tutte le colonne delle aperture, hanno la stessa scala. Si contano le strutture in servizio o in costruzione e le regioni cloud di cui sulla mappa non figura alcuna struttura; un campus e i suoi edifici si contano una volta sola. Il numero di luoghi non indica la capacità.',
	rows: {
		count: 'Luoghi',
		euShare: 'A controllo UE',
		spread: {
			country: 'Operatori presenti',
			operator: 'Paesi in cui è presente'
		},
		schemes: 'Certificazioni rilevate',
		opened: 'Aperture per anno',
		announced: 'In progetto, non contati sopra'
	},
	lens: {
		control: 'Secondo il controllo',
		seat: 'Secondo la sede legale',
		technology: 'Secondo la tecnologia'
	},
	schemesNote:
		'Detenute da operatori di questi luoghi per almeno un servizio; ciò non significa che valgano per ogni luogo.',
	names: 'Quali',
	known: 'anno noto per {known} su {of}',
	nothing: '–',
	years: (first, last) => `dal ${first} al ${last}; la prima colonna riunisce gli anni precedenti`,
	measure: 'Misura',
	record: 'Data della banca dati',
	take: {
		title: 'Porta con te',
		link: 'Link a questo confronto',
		copy: 'Copia il link',
		csv: 'Scarica la tabella (CSV)'
	},
	notice: {
		unknown: 'Assenti dalla banca dati, o di altro tipo, e quindi esclusi: {names}.',
		excess: 'Fianco a fianco ne stanno al massimo cinque; esclusi: {names}.',
		few: 'Uno solo non fa un confronto: scegline un secondo.',
		empty: 'Nulla di ciò che il link indica è nella banca dati: sono mostrati i cinque più grandi.',
		failed:
			'Non è stato possibile caricare i numeri degli altri Paesi e operatori; questo confronto resta valido.'
	}
};
