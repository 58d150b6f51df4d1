import type { Messages } from '../messages';

export const vocabulary: Messages['vocabulary'] = {
	group: {
		eu: 'Europese Unie',
		europe: 'Rest van Europa',
		us: 'Verenigde Staten',
		other: 'Rest van de wereld',
		unknown: 'Onbekend'
	},
	lens: { control: 'Zeggenschap', seat: 'Zetel', technology: 'Technologie' },
	kind: {
		'data-centre': 'Datacenter',
		campus: 'Campus',
		colocation: 'Colocatie',
		'edge-zone': 'Edgezone',
		'cloud-region': 'Cloudregio'
	},
	status: {
		operational: 'In bedrijf',
		'under-construction': 'In aanbouw',
		announced: 'Aangekondigd',
		closed: 'Gesloten',
		cancelled: 'Geschrapt'
	},
	precision: {
		building: 'Gebouw',
		campus: 'Campus',
		municipality: 'Gemeente',
		metro: 'Stedelijk gebied',
		country: 'Land'
	},
	confidence: { high: 'Hoog', medium: 'Gemiddeld', low: 'Laag' },
	unknown: 'Onbekend'
};
