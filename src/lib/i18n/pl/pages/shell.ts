import type { PageTexts } from '../../page-texts';

/** What surrounds every page that is a document. */
export const shell: PageTexts['shell'] = {
	titled: (title) => `${title} · Whose Cloud`,
	skip: 'Przejdź do treści',
	navigation: 'Serwis',
	menu: 'Menu',
	map: 'Mapa',
	more: 'Więcej',
	matrix: 'Zestawienie',
	timeline: 'Oś czasu',
	compare: 'Porównanie',
	flip: 'Siedziba a kontrola',
	counting: 'Sposoby liczenia',
	refused: 'Twierdzenia nieuwzględnione',
	methodology: 'Metodologia',
	glossary: 'Słowniczek',
	sources: 'Źródła',
	about: 'O projekcie',
	breadcrumbs: 'Tu jesteś',
	record: (date) => `Stan bazy danych: ${date}`,
	licence: 'Dane: Whose Cloud, CC BY 4.0. Kod: EUPL-1.2.',
	attribution:
		'Kształty: Natural Earth. Jeziora: © współtwórcy OpenStreetMap. Miejscowości: GeoNames.',
	copy: 'Kopiuj',
	copied: 'Skopiowano'
};
