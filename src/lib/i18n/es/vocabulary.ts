import type { Messages } from '../messages';

export const vocabulary: Messages['vocabulary'] = {
	group: {
		eu: 'Unión Europea',
		europe: 'Otros países de Europa',
		us: 'Estados Unidos',
		other: 'Resto del mundo',
		unknown: 'Desconocido'
	},
	// « Domicilio social » elsewhere: three of these share a narrow row.
	lens: { control: 'Control', seat: 'Domicilio', technology: 'Tecnología' },
	kind: {
		'data-centre': 'Centro de datos',
		campus: 'Campus',
		colocation: 'Coubicación',
		'edge-zone': 'Zona edge',
		'cloud-region': 'Región cloud'
	},
	// They stand after a kind of either gender, so that none of them inflects with it.
	status: {
		operational: 'En servicio',
		'under-construction': 'En construcción',
		announced: 'En proyecto',
		closed: 'Ya fuera de servicio',
		cancelled: 'Proyecto cancelado'
	},
	precision: {
		building: 'Edificio',
		campus: 'Campus',
		municipality: 'Municipio',
		metro: 'Área metropolitana',
		country: 'País'
	},
	confidence: { high: 'Alta', medium: 'Media', low: 'Baja' },
	unknown: 'Desconocido'
};
