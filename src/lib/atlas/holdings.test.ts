import { describe, expect, it } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../tests/synthetic';
import { holdingsOf, RELATIONS } from './holdings';

const atlas = syntheticAtlas(5, { ...BUDGET_SIZE, places: 300, operators: 10 });

describe('holdingsOf', () => {
	it('parts the holdings of the operator, each into one relation', () => {
		for (const place of atlas.places) {
			const parts = holdingsOf(place, atlas);
			const listed = RELATIONS.flatMap((relation) => parts[relation]);
			const held = atlas.holdings.filter(({ operator }) => operator === place.operator);
			expect(new Set(listed)).toEqual(new Set(held));
			expect(listed).toHaveLength(held.length);
			expect(parts.operator).toEqual(held.filter(({ reach }) => reach === 'operator'));
			expect(parts.unspecified).toEqual(held.filter(({ reach }) => reach === 'unspecified'));
		}
	});

	it('says "here" of exactly the places that the source names', () => {
		for (const holding of atlas.holdings) {
			const here = atlas.places.filter((place) => holdingsOf(place, atlas).here.includes(holding));
			expect(here.map(({ index }) => index)).toEqual(holding.places);
		}
	});
});
