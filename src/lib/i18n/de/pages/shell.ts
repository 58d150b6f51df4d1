import type { PageTexts } from '../../page-texts';

/** What surrounds every page that is a document. */
export const shell: PageTexts['shell'] = {
	titled: (title) => `${title} · Whose Cloud`,
	skip: 'Zum Inhalt springen',
	navigation: 'Website',
	menu: 'Menü',
	map: 'Karte',
	more: 'Mehr',
	matrix: 'Matrix',
	timeline: 'Zeitverlauf',
	compare: 'Vergleich',
	flip: 'Sitz und Kontrolle',
	counting: 'Zählweisen',
	refused: 'Nicht Übernommenes',
	methodology: 'Methodik',
	glossary: 'Glossar',
	sources: 'Quellen',
	about: 'Über das Projekt',
	breadcrumbs: 'Sie sind hier',
	record: (date) => `Stand des Verzeichnisses: ${date}`,
	licence: 'Daten: Whose Cloud, CC BY 4.0. Code: EUPL-1.2.',
	attribution: 'Umrisse: Natural Earth. Seen: © OpenStreetMap-Mitwirkende. Orte: GeoNames.',
	copy: 'Kopieren',
	copied: 'Kopiert'
};
