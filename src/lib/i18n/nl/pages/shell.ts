import type { PageTexts } from '../../page-texts';

/** What surrounds every page that is a document. */
export const shell: PageTexts['shell'] = {
	titled: (title) => `${title} · Whose Cloud`,
	skip: 'Naar de inhoud',
	navigation: 'Site',
	menu: 'Menu',
	map: 'Kaart',
	more: 'Meer',
	matrix: 'Matrix',
	timeline: 'Tijdlijn',
	compare: 'Vergelijken',
	flip: 'Zetel en zeggenschap',
	counting: 'Manieren van tellen',
	refused: 'Niet overgenomen',
	methodology: 'Methode',
	glossary: 'Begrippenlijst',
	sources: 'Bronnen',
	about: 'Over dit project',
	breadcrumbs: 'U bent hier',
	record: (date) => `Stand van het overzicht: ${date}`,
	licence: 'Gegevens: Whose Cloud, CC BY 4.0. Code: EUPL-1.2.',
	attribution: 'Contouren: Natural Earth. Meren: © OpenStreetMap-bijdragers. Plaatsen: GeoNames.',
	copy: 'Kopiëren',
	copied: 'Gekopieerd'
};
