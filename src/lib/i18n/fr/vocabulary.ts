import type { Messages } from '../messages';

export const vocabulary: Messages['vocabulary'] = {
	group: {
		eu: 'Union européenne',
		europe: 'Autres pays d’Europe',
		us: 'États-Unis',
		other: 'Reste du monde',
		unknown: 'Inconnu'
	},
	lens: { control: 'Contrôle', seat: 'Siège', technology: 'Technologie' },
	kind: {
		'data-centre': 'Centre de données',
		campus: 'Campus',
		colocation: 'Colocation',
		'edge-zone': 'Zone de périphérie',
		'cloud-region': 'Région cloud'
	},
	status: {
		operational: 'En service',
		'under-construction': 'En construction',
		announced: 'Annoncé',
		closed: 'Fermé',
		cancelled: 'Abandonné'
	},
	precision: {
		building: 'Bâtiment',
		campus: 'Campus',
		municipality: 'Commune',
		metro: 'Agglomération',
		country: 'Pays'
	},
	confidence: { high: 'Élevée', medium: 'Moyenne', low: 'Faible' },
	unknown: 'Inconnu'
};
