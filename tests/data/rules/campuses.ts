import { place, ROUBAIX, type Mutation } from './mutation';

const P19 = 'ovhcloud-paris-p19';

/** Buildings and the campus on which they are said to stand. */
export const CAMPUSES: readonly Mutation[] = [
	place('a building is far from its campus', P19, (f) => (f.properties.campus = ROUBAIX), {
		rule: 'campuses',
		field: 'properties.campus',
		severity: 'warning',
		with: ROUBAIX
	}),
	place(
		'a building is in another country than its campus',
		P19,
		(f) => (f.properties.campus = 'ovhcloud-limburg'),
		{ rule: 'campuses', field: 'properties.country' }
	),
	place(
		'a building serves another region than its campus',
		P19,
		(f) => Object.assign(f.properties, { campus: ROUBAIX, region: 'ovhcloud-berlin-3az' }),
		{ rule: 'campuses', field: 'properties.region' }
	),
	place('a campus stands on a campus', 'ovhcloud-croix', (f) => (f.properties.campus = ROUBAIX), {
		rule: 'campuses',
		field: 'properties.campus'
	})
];
