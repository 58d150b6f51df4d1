import type { Place } from './atlas';

/**
 * The number of places by the counting rule: every facility, plus every cloud region none of whose
 * facilities is among them. So a region and its campuses are not counted twice.
 */
export function countPlaces(places: Iterable<Place>): number {
	const regionsWithFacility = new Set<number>();
	const regions: Place[] = [];
	let count = 0;
	for (const place of places) {
		if (place.kind === 'cloud-region') regions.push(place);
		else {
			count += 1;
			if (place.region !== null) regionsWithFacility.add(place.region);
		}
	}
	for (const region of regions) if (!regionsWithFacility.has(region.index)) count += 1;
	return count;
}
