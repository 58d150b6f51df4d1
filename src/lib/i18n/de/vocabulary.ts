import type { Messages } from '../messages';

export const vocabulary: Messages['vocabulary'] = {
	group: {
		eu: 'Europäische Union',
		europe: 'Übriges Europa',
		us: 'Vereinigte Staaten',
		other: 'Übrige Welt',
		unknown: 'Unbekannt'
	},
	lens: { control: 'Kontrolle', seat: 'Sitz', technology: 'Technologie' },
	kind: {
		'data-centre': 'Rechenzentrum',
		campus: 'Campus',
		colocation: 'Colocation',
		'edge-zone': 'Edge-Zone',
		'cloud-region': 'Cloud-Region'
	},
	status: {
		operational: 'In Betrieb',
		'under-construction': 'Im Bau',
		announced: 'Angekündigt',
		closed: 'Geschlossen',
		cancelled: 'Verworfen'
	},
	precision: {
		building: 'Gebäude',
		campus: 'Campus',
		municipality: 'Gemeinde',
		metro: 'Ballungsraum',
		country: 'Land'
	},
	confidence: { high: 'Hoch', medium: 'Mittel', low: 'Gering' },
	unknown: 'Unbekannt'
};
