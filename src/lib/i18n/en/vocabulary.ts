/** The record's words as a reader sees them. */
export const vocabulary = {
	group: {
		eu: 'European Union',
		europe: 'Other European',
		us: 'United States',
		other: 'Elsewhere',
		unknown: 'Unknown'
	},
	lens: { control: 'Control', seat: 'Seat', technology: 'Technology' },
	kind: {
		'data-centre': 'Data centre',
		campus: 'Campus',
		colocation: 'Colocation',
		'edge-zone': 'Edge zone',
		'cloud-region': 'Cloud region'
	},
	status: {
		operational: 'Operational',
		'under-construction': 'Under construction',
		announced: 'Announced',
		closed: 'Closed',
		cancelled: 'Cancelled'
	},
	precision: {
		building: 'Building',
		campus: 'Campus',
		municipality: 'Municipality',
		metro: 'Metropolitan area',
		country: 'Country'
	},
	confidence: { high: 'High', medium: 'Medium', low: 'Low' },
	unknown: 'Unknown'
};
