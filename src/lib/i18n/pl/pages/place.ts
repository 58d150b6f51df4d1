import type { PageTexts } from '../../page-texts';

/** The pages of places. Names of towns and countries stand in the nominative. */
export const place: PageTexts['place'] = {
	description: (name, kind, operator, town, country) =>
		`${name}: ${kind}, operator ${operator}, ${town} (${country}). Kto sprawuje kontrolę, od kiedy lokalizacja istnieje, jakie ma certyfikaty, ze źródłem każdego twierdzenia.`,
	facts: 'Najważniejsze dane',
	map: 'Położenie',
	mapLabel: (name) => `Mapa okolicy: ${name}`,
	onMap: 'Otwórz na mapie',
	sameBuilding: 'Inni operatorzy w tym samym budynku',
	sameTown: (town) => `${town}: inne lokalizacje`,
	nearest: 'Najbliższe w innych miejscowościach',
	cite: 'Jak cytować',
	citation: (name, operator, address, date) =>
		`„${name} (${operator})”, Whose Cloud, stan bazy danych: ${date}, ${address}. CC BY 4.0.`,
	correct: 'Zgłoś poprawkę',
	correctNote: 'Otwiera program pocztowy z wpisaną lokalizacją. Nic nie zostanie wysłane samo.'
};
