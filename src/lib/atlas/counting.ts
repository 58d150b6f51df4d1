import type { Place } from './atlas';

/**
 * The places that count, by the counting rule: every facility, plus every cloud region none of whose
 * facilities is among the places given. So a region and its campuses are not counted twice.
 */
export function countedPlaces(places: readonly Place[]): Place[] {
	const withFacility = new Set<number>();
	for (const place of places) {
		if (place.kind !== 'cloud-region' && place.region !== null) withFacility.add(place.region);
	}
	return places.filter((place) => place.kind !== 'cloud-region' || !withFacility.has(place.index));
}

/** The number of places by the counting rule. */
export function countPlaces(places: readonly Place[]): number {
	return countedPlaces(places).length;
}
