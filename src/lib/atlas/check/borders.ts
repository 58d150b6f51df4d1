import { PRECISION_RADIUS_M } from '../vocabulary';
import { inWords } from './distance';
import { placesWithOrigin } from './origin';
import type { Rule } from './rule';

/**
 * Points whose circle of uncertainty reaches into another country: the place itself may stand there, as
 * far as the point can tell. Most are right, and the country is known from the source; hence a notice.
 */
export const borders: Rule = (reading, { countries }) => {
	if (countries === null) return [];
	return placesWithOrigin(reading).flatMap(([place, origin]) => {
		const { country, precision } = place.properties;
		const radius = PRECISION_RADIUS_M[precision];
		const point = place.geometry.coordinates;
		const others = countries.within(point, radius).filter((code) => code !== country);
		if (others.length === 0) return [];
		return [
			{
				...origin,
				field: 'geometry.coordinates',
				value: point,
				expected: `a circle of ${inWords(radius)} (${precision}) inside ${country}: it reaches ${others.join(', ')}`,
				severity: 'notice',
				rule: 'borders'
			}
		];
	});
};
