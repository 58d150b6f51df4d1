import { PRECISION_RADIUS_M } from '../vocabulary';
import { inWords, metresBetween } from './distance';
import { placesWithOrigin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Metres within which the buildings of one campus lie, beyond what their precisions leave open. */
const CAMPUS_M = 5000;

/** A building on a campus lies near it, in its country, and serves its region or none; a campus stands on no other. */
export const campuses: Rule = (reading) => {
	const places = new Map(reading.record.places.map((place) => [place.id, place]));
	return placesWithOrigin(reading).flatMap(([place, origin]): Problem[] => {
		const { campus: id, kind, country, region, precision } = place.properties;
		if (id === null) return [];
		const problem = (
			severity: Problem['severity'],
			field: string,
			value: unknown,
			expected: string
		): Problem => ({
			...origin,
			field: `properties.${field}`,
			value,
			expected,
			severity,
			rule: 'campuses',
			with: id
		});
		if (kind === 'campus' || kind === 'cloud-region') {
			return [problem('error', 'campus', id, `null: a ${kind} stands on no campus`)];
		}
		const campus = places.get(id);
		if (campus === undefined) return [];
		const problems: Problem[] = [];
		const whole = campus.properties;
		if (country !== whole.country) {
			problems.push(
				problem('error', 'country', country, `the country of its campus, ${whole.country}`)
			);
		}
		if (region !== null && region !== whole.region) {
			const own = whole.region === null ? '' : `, ${whole.region},`;
			problems.push(problem('error', 'region', region, `the region of its campus${own} or null`));
		}
		const distance = metresBetween(place, campus);
		const most = CAMPUS_M + PRECISION_RADIUS_M[precision] + PRECISION_RADIUS_M[whole.precision];
		if (distance > most) {
			const expected = `a campus within ${inWords(most)}: ${id} is ${inWords(distance)} away`;
			problems.push(problem('warning', 'campus', id, expected));
		}
		return problems;
	});
};
