import type { PlaceFeature } from '../../../src/lib/atlas/schema';
import { changePlace, several, UPCLOUD, type Mutation } from './mutation';

const ERITH = 'ovhcloud-erith';
const LONDON = 'upcloud-uk-lon1';

/** Puts a place into a building near the Thames, some metres to the east of its corner. */
function building(east: number, landlord: string | null): (feature: PlaceFeature) => void {
	return ({ geometry, properties }) => {
		geometry.coordinates = [Number((0.16672 + east / 69_000).toFixed(5)), 51.49151];
		Object.assign(properties, { precision: 'building', kind: 'colocation', landlord });
	};
}

/** Two operators under one roof. */
export const BUILDINGS: readonly Mutation[] = [
	several(
		'two operators in one building name different landlords',
		[
			changePlace(ERITH, building(0, 'Docks Ltd')),
			changePlace(LONDON, building(0, 'Piers Ltd'), UPCLOUD)
		],
		{
			rule: 'shared-landlord',
			record: ERITH,
			field: 'properties.landlord',
			severity: 'warning',
			with: LONDON
		}
	),
	several(
		'two operators in one building have different points',
		[
			changePlace(ERITH, building(0, null)),
			changePlace(LONDON, building(40, 'OVHcloud (the whole ground)'), UPCLOUD)
		],
		{
			rule: 'shared-point',
			record: ERITH,
			field: 'geometry.coordinates',
			severity: 'warning',
			with: LONDON
		}
	)
];

/** Two operators under one roof, as they should be: no rule speaks of these. */
export const SOUND_BUILDINGS: readonly Mutation[] = [
	several(
		'one is the landlord by name',
		[
			changePlace(ERITH, building(0, null)),
			changePlace(LONDON, building(0, 'OVHcloud (the whole ground)'), UPCLOUD)
		],
		{ rule: 'shared-landlord', record: ERITH, field: 'properties.landlord' }
	),
	several(
		'both name the same landlord',
		[
			changePlace(ERITH, building(0, 'Docks Ltd')),
			changePlace(LONDON, building(0, 'Docks Ltd (hall 2)'), UPCLOUD)
		],
		{ rule: 'shared-landlord', record: ERITH, field: 'properties.landlord' }
	),
	several(
		'the buildings are two',
		[
			changePlace(ERITH, building(0, 'Docks Ltd')),
			changePlace(LONDON, building(90, 'Piers Ltd'), UPCLOUD)
		],
		{ rule: 'shared-landlord', record: ERITH, field: 'properties.landlord' }
	)
];
