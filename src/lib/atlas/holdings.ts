import type { Atlas, Holding, Place } from './atlas';

/**
 * How a holding of a place's operator relates to the place. `here`: its source names this place;
 * `operator`: its source says everything in Europe; `unspecified`: its source does not say;
 * `elsewhere`: its source names places, and this is not one of them.
 */
export const RELATIONS = ['here', 'operator', 'unspecified', 'elsewhere'] as const;
/** One of {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number];

/** How a holding of the place's operator relates to the place. */
export function relationOf(holding: Holding, place: Place): Relation {
	if (holding.reach !== 'places') return holding.reach;
	return holding.places.includes(place.index) ? 'here' : 'elsewhere';
}

/** The holdings of a place's operator by their relation to the place, each list in the atlas's order. */
export function holdingsOf(place: Place, atlas: Atlas): Record<Relation, Holding[]> {
	const byRelation: Record<Relation, Holding[]> = {
		here: [],
		operator: [],
		unspecified: [],
		elsewhere: []
	};
	for (const holding of atlas.holdings) {
		if (holding.operator === place.operator) byRelation[relationOf(holding, place)].push(holding);
	}
	return byRelation;
}
