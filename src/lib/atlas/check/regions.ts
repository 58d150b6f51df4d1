import { PRECISION_RADIUS_M } from '../vocabulary';
import { inWords, metresBetween } from './distance';
import { placesWithOrigin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Metres within which the parts of one region lie: its zones are a millisecond or two apart. */
const REGION_M = 80_000;

/** A code of a cloud region stands on no other cloud region of its operator. */
export const regionCodes: Rule = (reading) => {
	const problems: Problem[] = [];
	const owners = new Map<string, string>();
	for (const [place, origin] of placesWithOrigin(reading)) {
		const { kind, operator, codes } = place.properties;
		if (kind !== 'cloud-region') continue;
		codes.forEach((code, index) => {
			const owner = owners.get(`${operator} ${code}`);
			if (owner === undefined) owners.set(`${operator} ${code}`, place.id);
			else {
				problems.push({
					...origin,
					field: `properties.codes.${index}`,
					value: code,
					expected:
						owner === place.id
							? 'each code once'
							: `a code that no other cloud region of ${operator} has: ${owner} has it too`,
					severity: 'error',
					rule: 'region-codes',
					...(owner !== place.id && { with: owner })
				});
			}
		});
	}
	return problems;
};

/**
 * A facility lies near the point of the region that it serves. Edge zones are not meant: they exist to
 * be far from their region and near to somebody else.
 */
export const nearRegion: Rule = (reading) => {
	const places = new Map(reading.record.places.map((place) => [place.id, place]));
	return placesWithOrigin(reading).flatMap(([place, origin]): Problem[] => {
		const { kind, region: id, precision } = place.properties;
		const region = id === null ? undefined : places.get(id);
		if (region === undefined || kind === 'edge-zone') return [];
		const distance = metresBetween(place, region);
		const most =
			REGION_M + PRECISION_RADIUS_M[precision] + PRECISION_RADIUS_M[region.properties.precision];
		if (distance <= most) return [];
		return [
			{
				...origin,
				field: 'properties.region',
				value: id,
				expected: `a region within ${inWords(most)}: ${region.id} is ${inWords(distance)} away`,
				severity: 'warning',
				rule: 'region-distance',
				with: region.id
			}
		];
	});
};
