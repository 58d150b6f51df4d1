import { group } from 'd3-array';
import type { PlaceFeature } from '../schema';
import { areWithin, inWords, metresBetween } from './distance';
import { placesWithOrigin, type Origin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Metres within which two exact places of one operator are likely to be the same. */
const NEAR_M = 300;

/**
 * Places that are likely to be one place recorded twice: of one operator and either exact and within
 * a few hundred metres of each other, or with a code in common. A region and its parts share codes
 * and points by nature and are not meant.
 */
export const duplicates: Rule = (reading) => {
	const byOperator = group(placesWithOrigin(reading), ([{ properties }]) => properties.operator);
	return [...byOperator.values()].flatMap((places) =>
		places.flatMap(([place, origin], index) =>
			places
				.slice(index + 1)
				.flatMap(([other]) => (related(place, other) ? [] : pairProblems(place, other, origin)))
		)
	);
};

function pairProblems(place: PlaceFeature, other: PlaceFeature, origin: Origin): Problem[] {
	const problems: Problem[] = [];
	const warn = (field: string, value: unknown, expected: string): void => {
		problems.push({
			...origin,
			field,
			value,
			expected,
			severity: 'warning',
			rule: 'duplicates',
			with: other.id
		});
	};
	if (isExact(place) && isExact(other) && areWithin(NEAR_M, place, other)) {
		const distance = inWords(metresBetween(place, other));
		const expected = `no other place of the operator within ${NEAR_M} m: ${other.id} is ${distance} away`;
		warn('geometry.coordinates', place.geometry.coordinates, expected);
	}
	const code = place.properties.codes.find((own) => other.properties.codes.includes(own));
	if (code !== undefined) {
		const expected = `a code that no other place of the operator has: ${other.id} has it too`;
		warn('properties.codes', code, expected);
	}
	return problems;
}

/** One is the other's region or campus, or both belong to one. */
function related({ id, properties: a }: PlaceFeature, other: PlaceFeature): boolean {
	const b = other.properties;
	return (
		a.region === other.id ||
		a.campus === other.id ||
		b.region === id ||
		b.campus === id ||
		(a.region !== null && a.region === b.region) ||
		(a.campus !== null && a.campus === b.campus)
	);
}

function isExact({ properties }: PlaceFeature): boolean {
	return properties.precision === 'building' || properties.precision === 'campus';
}
