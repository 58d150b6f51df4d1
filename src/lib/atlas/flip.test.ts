import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../tests/synthetic';
import type { Place } from './atlas';
import { countPlaces } from './counting';
import { flipCoverage, flippedPlaces, flipTotals } from './flip';
import { GROUPS, LENSES, type Nationality } from './jurisdiction';

const [template] = syntheticAtlas(1, { ...BUDGET_SIZE, places: 1 }).places as [Place];

function place(index: number, nationality: Partial<Nationality>, more: Partial<Place> = {}): Place {
	const unknown = { seat: null, control: null, technology: [] };
	const operator = { ...template.operator, ...unknown, ...nationality, index };
	return { ...template, index, kind: 'data-centre', region: null, campus: null, ...more, operator };
}

describe('the flip', () => {
	const american = { seat: 'IE', control: 'US', technology: ['US'] };
	const licensed = { seat: 'FR', control: 'FR', technology: ['US', 'FR'] };
	const places = [
		place(0, american, { kind: 'cloud-region' }),
		place(1, american, { region: 0 }),
		place(2, american),
		place(3, licensed),
		place(4, { seat: 'GB', control: 'CN' }),
		place(5, { seat: 'FR' })
	];

	it('finds the places that change group, by the group that colours them', () => {
		const flips = flippedPlaces(places, 'seat', 'control');
		expect(flips.map((flip) => [flip.place.index, flip.from, flip.to])).toEqual([
			[0, 'eu', 'us'],
			[1, 'eu', 'us'],
			[2, 'eu', 'us'],
			[4, 'europe', 'other']
		]);
		expect(flippedPlaces([places[3]!], 'control', 'technology')).toHaveLength(1);
	});

	it('totals them by the counting rule, a region and its facility once', () => {
		expect(flipTotals(flippedPlaces(places, 'seat', 'control'))).toEqual([
			{ from: 'eu', to: 'us', count: 2 },
			{ from: 'europe', to: 'other', count: 1 }
		]);
	});

	it('takes an unknown group for no change, and says how much is known', () => {
		expect(flippedPlaces([places[5]!], 'seat', 'control')).toEqual([]);
		expect(flipCoverage(places, 'seat', 'control')).toEqual({ known: 4, of: 5 });
	});

	it('totals to the number of flipped places, and is the same both ways', () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.constantFrom(...LENSES),
				fc.constantFrom(...LENSES),
				(seed, from, to) => {
					const atlas = syntheticAtlas(seed, { ...BUDGET_SIZE, places: 60, operators: 6 });
					const flips = flippedPlaces(atlas.places, from, to);
					const totals = flipTotals(flips);
					const sum = totals.reduce((all, { count }) => all + count, 0);
					expect(sum).toBe(countPlaces(flips.map((flip) => flip.place)));
					const back = flipTotals(flippedPlaces(atlas.places, to, from));
					expect(
						back.map((total) => ({ ...total, from: total.to, to: total.from })).sort(byPair)
					).toEqual(totals);
					if (from === to) expect(flips).toEqual([]);
				}
			)
		);
	});
});

function byPair(a: { from: string; to: string }, b: { from: string; to: string }): number {
	const rank = (group: string) => (GROUPS as readonly string[]).indexOf(group);
	return rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to);
}
