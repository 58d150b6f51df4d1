import { describe, expect, it } from 'vitest';
import { countPlaces } from '$lib/atlas/counting';
import { atlas } from '$lib/atlas/read';
import { layOutOpenings, openingsOf } from './openings';

describe.each(atlas.operators.map((operator) => [operator.id, operator] as const))(
	'openings of %s',
	(_, operator) => {
		const places = atlas.places.filter((place) => place.operator === operator);
		const { years, unknown, of } = openingsOf(places);

		it('every place of known year that counts has one square, in its year', () => {
			const known = places.filter(({ opened }) => opened !== null);
			expect(years.flatMap((each) => each.places)).toHaveLength(countPlaces(known));
			for (const { year, places } of years)
				expect(places.every(({ opened }) => opened === year)).toBe(true);
		});

		it('years and unknown cover all that counts', () => {
			expect(of).toBe(countPlaces(places));
			const shown = years.reduce((sum, each) => sum + each.places.length, 0);
			expect(shown + unknown).toBeGreaterThanOrEqual(of);
		});

		it('no square overlaps another or leaves the chart', () => {
			const width = 328;
			const { units, height } = layOutOpenings(years, 2026, width);
			const spots = new Set(units.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`));
			expect(spots.size).toBe(units.length);
			for (const { x, y, size } of units) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + size).toBeLessThanOrEqual(width);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y + size).toBeLessThanOrEqual(height);
			}
		});
	}
);
