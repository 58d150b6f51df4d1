import { ROUBAIX, place, type Mutation } from './mutation';

/** Points that cannot be right. */
export const POSITIONS: readonly Mutation[] = [
	place(
		'longitude and latitude are swapped',
		ROUBAIX,
		(f) => (f.geometry.coordinates = [50.692, 3.1998]),
		{ rule: 'ranges', field: 'geometry.coordinates' }
	),
	place('a point lies in another country', ROUBAIX, (f) => (f.geometry.coordinates = [4.35, 50.85]), {
		rule: 'country',
		field: 'geometry.coordinates'
	}),
	place('a country has no polygon', ROUBAIX, (f) => (f.properties.country = 'ZZ'), {
		rule: 'country',
		field: 'properties.country'
	}),
	place(
		'a point is sharper than its precision',
		'ovhcloud-lz-madrid',
		(f) => (f.geometry.coordinates = [-3.70256, 40.4165]),
		{ rule: 'precision', field: 'geometry.coordinates' }
	),
	place(
		'a region is as sharp as a building',
		'ovhcloud-lz-madrid',
		(f) => {
			f.properties.kind = 'cloud-region';
			f.properties.precision = 'building';
		},
		{ rule: 'precision', field: 'properties.precision', severity: 'warning' }
	)
];

/** Points that may lie in another country, as far as their precision tells. */
export const BORDERS: readonly Mutation[] = [
	place(
		'a circle of uncertainty reaches across a border',
		ROUBAIX,
		(f) => Object.assign(f, { geometry: { type: 'Point', coordinates: [3.2, 50.7] }, properties: { ...f.properties, precision: 'metro' } }),
		{ rule: 'borders', field: 'geometry.coordinates', severity: 'notice' }
	)
];
