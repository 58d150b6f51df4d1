import type { OperatorRecord, PlaceFeature } from '../schema';
import { areWithin, inWords, metresBetween } from './distance';
import { placesWithOrigin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Metres within which two points known to the building are one building. */
const ONE_BUILDING_M = 60;

/**
 * Operators in one building name the same landlord, or one of them is the other's landlord; and their
 * points are the same, digit for digit, so that the map draws one building and not two.
 */
export const sharedBuildings: Rule = (reading) => {
	const operators = new Map(reading.record.operators.map((operator) => [operator.id, operator]));
	const exact = placesWithOrigin(reading).filter(
		([{ properties }]) => properties.precision === 'building'
	);
	return exact.flatMap(([place, origin], index) =>
		exact.slice(index + 1).flatMap(([other]): Problem[] => {
			if (place.properties.operator === other.properties.operator) return [];
			if (!areWithin(ONE_BUILDING_M, place, other)) return [];
			const problem = (rule: string, field: string, value: unknown, expected: string): Problem => ({
				...origin,
				field,
				value,
				expected,
				severity: 'warning',
				rule,
				with: other.id
			});
			const problems: Problem[] = [];
			if (!agreeOnLandlord(place, other, operators)) {
				const { landlord } = other.properties;
				const theirs = landlord === null ? 'none' : `“${landlord}”`;
				const expected = `the landlord of ${other.id}, in the same building: it names ${theirs}`;
				problems.push(
					problem('shared-landlord', 'properties.landlord', place.properties.landlord, expected)
				);
			}
			const [own, theirs] = [place.geometry.coordinates, other.geometry.coordinates];
			if (own.join() !== theirs.join()) {
				const expected = `the point of ${other.id}, in the same building, ${theirs.join(', ')} (${inWords(metresBetween(place, other))} away)`;
				problems.push(problem('shared-point', 'geometry.coordinates', own, expected));
			}
			return problems;
		})
	);
};

function agreeOnLandlord(
	{ properties: a }: PlaceFeature,
	{ properties: b }: PlaceFeature,
	operators: ReadonlyMap<string, OperatorRecord>
): boolean {
	// The names of an operator that cannot be read are not known.
	if (!operators.has(a.operator) || !operators.has(b.operator)) return true;
	const isNamed = (landlord: string | null, id: string): boolean => {
		const operator = operators.get(id);
		return [operator?.name, operator?.legalName].some((name) => isSame(landlord, name ?? null));
	};
	return (
		isSame(a.landlord, b.landlord) ||
		isNamed(a.landlord, b.operator) ||
		isNamed(b.landlord, a.operator)
	);
}

/** Whether two names are one, without regard to capitals and to what stands in brackets. */
function isSame(a: string | null, b: string | null): boolean {
	return a !== null && b !== null && bare(a) === bare(b);
}

function bare(name: string): string {
	return name
		.replace(/\(.*?\)/g, '')
		.trim()
		.toLowerCase();
}
