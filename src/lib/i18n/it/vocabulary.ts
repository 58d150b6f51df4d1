import type { Messages } from '../messages';

export const vocabulary: Messages['vocabulary'] = {
	group: {
		eu: 'Unione europea',
		europe: 'Altri Paesi europei',
		us: 'Stati Uniti',
		other: 'Resto del mondo',
		unknown: 'Sconosciuto'
	},
	lens: { control: 'Controllo', seat: 'Sede legale', technology: 'Tecnologia' },
	kind: {
		'data-centre': 'Data center',
		campus: 'Campus',
		colocation: 'Colocation',
		'edge-zone': 'Zona edge',
		'cloud-region': 'Regione cloud'
	},
	// They stand after a kind of either gender, so that none of them inflects with it.
	status: {
		operational: 'In servizio',
		'under-construction': 'In costruzione',
		announced: 'In progetto',
		closed: 'Non più in servizio',
		cancelled: 'Progetto annullato'
	},
	precision: {
		building: 'Edificio',
		campus: 'Campus',
		municipality: 'Comune',
		metro: 'Area metropolitana',
		country: 'Paese'
	},
	confidence: { high: 'Alta', medium: 'Media', low: 'Bassa' },
	unknown: 'Sconosciuto'
};
