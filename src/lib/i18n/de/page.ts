import type { Messages } from '../messages';

export const page: Messages['page'] = {
	title: 'Whose Cloud: Wer betreibt Europas Cloud-Rechenzentren?',
	claim: 'Wer Europas Cloud-Rechenzentren betreibt – und nach wessen Recht',
	description: ({ count, eu, us }) =>
		`Karte von ${count} Cloud-Rechenzentren in Europa, davon ${eu} aus der EU und ${us} aus den USA kontrolliert: wer sie betreibt, wessen Recht sie unterliegen und wofür sie zertifiziert sind. Jede Angabe mit Quelle.`,
	languages: 'Sprache',
	theme: 'Farbschema',
	themes: { auto: 'wie im System', light: 'hell', dark: 'dunkel' },
	skipToFilters: 'Zu den Filtern springen',
	views: 'Filter oder Liste',
	filters: 'Filter',
	list: 'Liste',
	place: 'Standort',
	share: 'Link kopieren',
	shared: 'Link kopiert',
	shareFailed: 'Kopieren ist hier nicht möglich: Der Link steht in der Adresszeile.',
	noScript:
		'Die Filter benötigen JavaScript. Ohne JavaScript führt die Karte zur Liste weiter unten, die jeden Standort mit seinen Quellen enthält.',
	attribution: 'Umrisse: Natural Earth. Seen: © OpenStreetMap-Mitwirkende. Orte: GeoNames.',
	licence: 'Daten: Whose Cloud, CC BY 4.0',
	notFound: 'Diese Seite gibt es nicht',
	notFoundHelp: 'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen.',
	sectionsLabel: 'Seiten',
	sections: { countries: 'Länder', operators: 'Betreiber', certifications: 'Zertifizierungen' },
	backToMap: 'Zurück zur Karte',
	failed: 'Etwas ist schiefgegangen'
};
