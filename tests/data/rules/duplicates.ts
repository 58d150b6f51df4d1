import { UPCLOUD, ROUBAIX, place, type Mutation } from './mutation';

/** Places that are likely to be one, and what is said of that. */
export const DUPLICATES: readonly Mutation[] = [
	place(
		'two exact places of one operator are the same',
		'ovhcloud-erith',
		(f) => Object.assign(f.geometry, { coordinates: [3.1999, 50.6921] }),
		{ rule: 'duplicates', field: 'geometry.coordinates', severity: 'warning' }
	),
	place(
		'two places of one operator share a code',
		'ovhcloud-erith',
		(f) => f.properties.codes.push('RBX'),
		{ rule: 'duplicates', field: 'properties.codes', severity: 'warning' }
	),
	place(
		'an acknowledgement silences nothing',
		ROUBAIX,
		(f) =>
			f.properties.acknowledged.push({ rule: 'duplicates', with: null, reason: 'for no reason' }),
		{ rule: 'acknowledged', field: 'properties.acknowledged.0', severity: 'warning' }
	),
	place(
		'an acknowledgement is taken away',
		'upcloud-de-fra1',
		(f) => (f.properties.acknowledged = []),
		{ rule: 'precision', field: 'properties.precision', severity: 'warning' },
		UPCLOUD
	)
];
