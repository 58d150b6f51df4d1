import { place, type Mutation } from './mutation';

/** Regions and what serves them. */
export const REGIONS: readonly Mutation[] = [
	place(
		'two regions of an operator have a code in common',
		'ovhcloud-warsaw-region',
		(f) => (f.properties.codes = ['EU-SOUTH-MIL']),
		{ rule: 'region-codes', field: 'properties.codes.0', with: 'ovhcloud-eu-south-mil' }
	),
	place(
		'a code stands twice on one region',
		'ovhcloud-warsaw-region',
		(f) => (f.properties.codes = ['WAW', 'WAW']),
		{ rule: 'region-codes', field: 'properties.codes.1' }
	),
	place(
		'a building is far from its region',
		'ovhcloud-ozarow-mazowiecki',
		(f) => (f.properties.region = 'ovhcloud-frankfurt-region'),
		{
			rule: 'region-distance',
			field: 'properties.region',
			severity: 'warning',
			with: 'ovhcloud-frankfurt-region'
		}
	)
];
