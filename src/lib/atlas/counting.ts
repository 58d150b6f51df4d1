import type { Place } from './atlas';

/**
 * The counting rule: every place counts once. A cloud region does not count beside one of its facilities,
 * nor a building beside the campus on which it stands. Of such places, by position in `Atlas.places`,
 * the positions of those beside which they do not count.
 */
export function countedBy(places: readonly Place[]): Map<number, number[]> {
	const byDouble = new Map<number, number[]>();
	const add = (double: number, other: number): void => {
		const others = byDouble.get(double);
		if (others) others.push(other);
		else byDouble.set(double, [other]);
	};
	for (const { index, kind, region, campus } of places) {
		if (kind !== 'cloud-region' && region !== null) add(region, index);
		if (campus !== null) add(index, campus);
	}
	return byDouble;
}

/** The places that count among those given, by the counting rule. */
export function countedPlaces(places: readonly Place[]): Place[] {
	const given = new Set(places.map(({ index }) => index));
	const doubles = countedBy(places);
	return places.filter(({ index }) => !doubles.get(index)?.some((other) => given.has(other)));
}

/** The number of places by the counting rule. */
export function countPlaces(places: readonly Place[]): number {
	return countedPlaces(places).length;
}
