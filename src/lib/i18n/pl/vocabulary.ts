import type { Messages } from '../messages';

// The words for a status have no gender, since they stand beside every kind of place.
export const vocabulary: Messages['vocabulary'] = {
	group: {
		eu: 'Unia Europejska',
		europe: 'Inne kraje Europy',
		us: 'Stany Zjednoczone',
		other: 'Reszta świata',
		unknown: 'Nieznana'
	},
	lens: { control: 'Kontrola', seat: 'Siedziba', technology: 'Technologia' },
	kind: {
		'data-centre': 'Centrum danych',
		campus: 'Kampus',
		colocation: 'Kolokacja',
		'edge-zone': 'Węzeł brzegowy',
		'cloud-region': 'Region chmurowy'
	},
	status: {
		operational: 'Działa',
		'under-construction': 'W budowie',
		announced: 'W planach',
		closed: 'Zamknięto',
		cancelled: 'Anulowano'
	},
	precision: {
		building: 'Budynek',
		campus: 'Kampus',
		municipality: 'Miejscowość',
		metro: 'Obszar metropolitalny',
		country: 'Kraj'
	},
	confidence: { high: 'Wysoka', medium: 'Średnia', low: 'Niska' },
	unknown: 'Brak danych'
};
