import type { PlaceFeature } from '../schema';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Metres within which two exact places of one operator are likely to be the same. */
const NEAR_M = 300;

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_M = 6_371_008.8;

/**
 * Places that are likely to be one place recorded twice: of one operator and either exact and within
 * a few hundred metres of each other, or with a code in common. A region and its parts share codes
 * and points by nature and are not meant.
 */
export const duplicates: Rule = ({ record, placeFiles }) => {
	const problems: Problem[] = [];
	record.places.forEach((place, index) => {
		for (const other of record.places.slice(index + 1)) {
			if (other.properties.operator !== place.properties.operator || related(place, other))
				continue;
			const warn = (field: string, value: unknown, expected: string): void => {
				problems.push({
					file: placeFiles[index] ?? '',
					record: place.id,
					field,
					value,
					expected,
					severity: 'warning',
					rule: 'duplicates',
					with: other.id
				});
			};
			const distance = isExact(place) && isExact(other) ? metres(place, other) : Infinity;
			if (distance <= NEAR_M) {
				const expected = `no other place of the operator within ${NEAR_M} m: ${other.id} is ${Math.round(distance)} m away`;
				warn('geometry.coordinates', place.geometry.coordinates, expected);
			}
			const code = place.properties.codes.find((own) => other.properties.codes.includes(own));
			if (code !== undefined) {
				warn(
					'properties.codes',
					code,
					`a code that no other place of the operator has: ${other.id} has it too`
				);
			}
		}
	});
	return problems;
};

/** One is the other's region or campus, or both belong to one. */
function related({ id, properties: a }: PlaceFeature, other: PlaceFeature): boolean {
	const b = other.properties;
	return (
		[a.region, a.campus].includes(other.id) ||
		[b.region, b.campus].includes(id) ||
		(a.region !== null && a.region === b.region) ||
		(a.campus !== null && a.campus === b.campus)
	);
}

function isExact({ properties }: PlaceFeature): boolean {
	return properties.precision === 'building' || properties.precision === 'campus';
}

/** Great-circle distance between two places (haversine). */
function metres(a: PlaceFeature, b: PlaceFeature): number {
	const [lonA, latA] = a.geometry.coordinates.map(radians) as [number, number];
	const [lonB, latB] = b.geometry.coordinates.map(radians) as [number, number];
	const h =
		Math.sin((latB - latA) / 2) ** 2 +
		Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
	return 2 * EARTH_M * Math.asin(Math.sqrt(h));
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
