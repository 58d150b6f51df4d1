import type { PlaceFeature } from '../schema';
import { PRECISION_DECIMALS, PRECISION_RADIUS_M, type Kind, type Precision } from '../vocabulary';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** The frame of the map in degrees, from the Azores and Iceland to the Urals: swapped numbers fall outside it. */
const FRAME = { west: -32, south: 34, east: 60, north: 82 };

/** Metres by which a point may lie outside its country before it counts: coasts are drawn simplified. */
const COAST_M = 3000;

/** Precisions that make no sense for a kind: a region is not a building, a building is not a country. */
const IMPLAUSIBLE: Partial<Record<Kind, readonly Precision[]>> = {
	'cloud-region': ['building', 'campus']
};

/** Points lie in the frame of the map. */
export const ranges: Rule = ({ record, placeFiles }) =>
	record.places.flatMap((place, index) => {
		const [lon, lat] = place.geometry.coordinates;
		const inside =
			lon >= FRAME.west && lon <= FRAME.east && lat >= FRAME.south && lat <= FRAME.north;
		if (inside) return [];
		const expected = `longitude ${FRAME.west} to ${FRAME.east}, latitude ${FRAME.south} to ${FRAME.north}`;
		return [problem(place, placeFiles[index], expected, 'error', 'ranges')];
	});

/** A point lies in its stated country, or no further outside than its precision and a coastline allow. */
export const insideCountry: Rule = ({ record, placeFiles }, { countries }) => {
	if (countries === null) return [];
	return record.places.flatMap((place, index) => {
		const { country, precision } = place.properties;
		const distance = countries.distance(place.geometry.coordinates, country);
		if (distance === null) {
			const field = 'properties.country';
			const expected = 'a country of the basemap';
			return [
				{
					...problem(place, placeFiles[index], expected, 'error', 'country'),
					field,
					value: country
				}
			];
		}
		// A vague point is still the point of a town: its circle may cross a border, its centre may not by much.
		const tolerance = COAST_M + Math.min(PRECISION_RADIUS_M[precision], PRECISION_RADIUS_M.campus);
		if (distance <= tolerance) return [];
		const expected = `a point in ${country} (it lies ${Math.round(distance / 1000)} km outside)`;
		return [problem(place, placeFiles[index], expected, 'error', 'country')];
	});
};

/** A point has no more decimals than its precision supports, and a precision that its kind can have. */
export const precision: Rule = ({ record, placeFiles }) =>
	record.places.flatMap((place, index) => {
		const { precision, kind } = place.properties;
		const problems: Problem[] = [];
		const most = PRECISION_DECIMALS[precision];
		if (place.geometry.coordinates.some((degrees) => decimals(degrees) > most)) {
			const expected = `at most ${most} decimals for the precision ${precision}`;
			problems.push(problem(place, placeFiles[index], expected, 'error', 'precision'));
		}
		if (IMPLAUSIBLE[kind]?.includes(precision)) {
			const expected = `a vaguer precision for a ${kind}, or another kind`;
			problems.push({
				...problem(place, placeFiles[index], expected, 'warning', 'precision'),
				field: 'properties.precision',
				value: precision
			});
		}
		return problems;
	});

function decimals(degrees: number): number {
	return String(degrees).split('.')[1]?.length ?? 0;
}

function problem(
	place: PlaceFeature,
	file: string | undefined,
	expected: string,
	severity: Problem['severity'],
	rule: string
): Problem {
	return {
		file: file ?? '',
		record: place.id,
		field: 'geometry.coordinates',
		value: place.geometry.coordinates,
		expected,
		severity,
		rule
	};
}
