import type { PageTexts } from '../../page-texts';

/** The page that sets countries or operators side by side. */
export const compare: PageTexts['compare'] = {
	title: 'Vergleich',
	lead: 'Zwei bis fünf Länder oder Betreiber nebeneinander, mit gleichem Maßstab.',
	description: (names) =>
		`Länder Europas und Cloud-Betreiber nebeneinander: Standorte, wessen Recht dort greift, Zertifizierungen, Eröffnungen. Zu Beginn: ${names}.`,
	kind: { country: 'Länder', operator: 'Betreiber' },
	choose: {
		title: 'Auswählen',
		what: 'Vergleichen',
		slot: (number) => `Nr.\u00a0${number}`,
		none: 'keine Auswahl'
	},
	comparison: 'Der Vergleich',
	caption: 'Tabelle des Vergleichs',
	note: 'Alle Balken einer Zeile und alle Säulen der Eröffnungen haben denselben Maßstab. Gezählt sind jede Anlage in Betrieb oder im Bau und jede Cloud-Region, von der keine Anlage auf der Karte steht; ein Campus und seine Gebäude zählen einmal. Die Zahl der Standorte sagt nichts über die Kapazität.',
	rows: {
		count: 'Standorte',
		euShare: 'Aus der EU kontrolliert',
		spread: {
			country: 'Betreiber mit Standorten hier',
			operator: 'Länder mit Standorten'
		},
		schemes: 'Gefundene Zertifizierungen',
		opened: 'Eröffnungen nach Jahr',
		announced: 'Angekündigt, oben nicht gezählt'
	},
	lens: { control: 'Nach Kontrolle', seat: 'Nach Sitz', technology: 'Nach Technologie' },
	schemesNote:
		'Im Besitz von Betreibern dieser Standorte, für irgendeinen Dienst; das heißt nicht, dass sie an jedem Standort gelten.',
	names: 'Namen',
	known: 'Jahr bekannt bei {known} von {of}',
	nothing: '–',
	years: (first, last) => `${first} bis ${last}; die erste Säule fasst zusammen, was älter ist`,
	measure: 'Kennzahl',
	record: 'Stand des Verzeichnisses',
	take: {
		title: 'Mitnehmen',
		link: 'Link zu diesem Vergleich',
		copy: 'Link kopieren',
		csv: 'Tabelle herunterladen (CSV)'
	},
	notice: {
		unknown: 'Nicht im Verzeichnis oder von anderer Art und daher weggelassen: {names}.',
		excess: 'Höchstens fünf stehen nebeneinander; weggelassen: {names}.',
		few: 'Eine Auswahl allein ist noch kein Vergleich: Treffen Sie eine zweite.',
		empty: 'Nichts, was der Link nennt, steht im Verzeichnis: Angezeigt werden die fünf größten.',
		failed:
			'Die Zahlen anderer Länder und Betreiber konnten nicht geladen werden; dieser Vergleich gilt weiterhin.'
	}
};
