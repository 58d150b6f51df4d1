import type { Atlas, Place } from '../atlas';
import { countedPlaces } from '../counting';
import { GROUPS, groupUnder, type JurisdictionGroup } from '../jurisdiction';
import type { PlaceFeature } from '../schema';
import { shareOf, standing, type GroupCounts } from './groups';

/**
 * The usual ways to count cloud data centres, each applied to the same record. Unless it says otherwise,
 * a definition is about what stands or is being built.
 *
 * - `rule`: the rule of this site (`countedPlaces`)
 * - `operational`: that rule, without what is still being built
 * - `announced`: that rule, with what is announced
 * - `ever`: that rule, with announced, closed and cancelled places
 * - `facilities`: buildings, campuses, rooms and edge zones; a building beside its campus counts too
 * - `regions`: marketed cloud regions alone
 * - `both`: facilities and regions side by side, so that some stand twice
 * - `zones`: availability zones of the regions, as far as they are stated
 * - `buildings`: data-centre buildings of the facilities; one where no number is stated
 * - `without-colocation`: the rule, without rooms in somebody else's building
 * - `without-edge`: the rule, without edge zones
 * - `exact`: the rule, where the building or the campus is known
 */
export const DEFINITIONS = [
	'rule',
	'facilities',
	'regions',
	'both',
	'zones',
	'buildings',
	'operational',
	'announced',
	'ever',
	'without-colocation',
	'without-edge',
	'exact'
] as const;
/** One of {@link DEFINITIONS}. */
export type Definition = (typeof DEFINITIONS)[number];

/** What a definition makes of the record. */
export interface DefinitionCount {
	definition: Definition;
	total: number;
	/** By the group that controls the operator. */
	groups: GroupCounts;
	/** Share under EU control, 0 to 1; null of nothing. */
	euShare: number | null;
	/** For how many of the places the number that is added up is known; null where places are counted. */
	coverage: { known: number; of: number } | null;
}

/** The record counted by every definition, in the order of {@link DEFINITIONS}. */
export function countByDefinition(
	atlas: Atlas,
	features: readonly PlaceFeature[]
): DefinitionCount[] {
	const figures = new Map(features.map(({ id, properties }) => [id, properties]));
	return DEFINITIONS.map((definition) => {
		if (definition === 'zones') {
			const regions = standing(atlas.places).filter(isRegion);
			return added(definition, regions, ({ id }) => figures.get(id)?.availabilityZones ?? null, 0);
		}
		if (definition === 'buildings') {
			const facilities = countedPlaces(standing(atlas.places).filter((place) => !isRegion(place)));
			return added(definition, facilities, ({ id }) => figures.get(id)?.buildings ?? null, 1);
		}
		return added(definition, placesBy(definition, atlas.places), null, 1);
	});
}

/** The places that count by a definition that counts places. */
export function placesBy(
	definition: Exclude<Definition, 'zones' | 'buildings'>,
	places: readonly Place[]
): Place[] {
	const stands = standing(places);
	switch (definition) {
		case 'rule':
			return countedPlaces(stands);
		case 'operational':
			return countedPlaces(places.filter(({ status }) => status === 'operational'));
		case 'announced':
			return countedPlaces(
				places.filter(({ status }) => status !== 'closed' && status !== 'cancelled')
			);
		case 'ever':
			return countedPlaces(places);
		case 'facilities':
			return stands.filter((place) => !isRegion(place));
		case 'regions':
			return stands.filter(isRegion);
		case 'both':
			return stands;
		case 'without-colocation':
			return countedPlaces(stands.filter(({ kind }) => kind !== 'colocation'));
		case 'without-edge':
			return countedPlaces(stands.filter(({ kind }) => kind !== 'edge-zone'));
		case 'exact':
			return countedPlaces(stands).filter(
				({ precision }) => precision === 'building' || precision === 'campus'
			);
	}
}

function isRegion({ kind }: Place): boolean {
	return kind === 'cloud-region';
}

/** Adds up a number of each place, `otherwise` where it is not known; places count one without a number. */
function added(
	definition: Definition,
	places: readonly Place[],
	number: ((place: Place) => number | null) | null,
	otherwise: number
): DefinitionCount {
	const groups = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<
		JurisdictionGroup,
		number
	>;
	let known = 0;
	for (const place of places) {
		const value = number === null ? 1 : number(place);
		if (value !== null) known += 1;
		groups[groupUnder('control', place.operator)] += value ?? otherwise;
	}
	return {
		definition,
		total: Object.values(groups).reduce((sum, count) => sum + count, 0),
		groups,
		euShare: shareOf('eu', groups),
		coverage: number === null ? null : { known, of: places.length }
	};
}
