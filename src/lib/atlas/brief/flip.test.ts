import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../../tests/synthetic';
import type { Atlas } from '../atlas';
import { countPlaces } from '../counting';
import { flipCoverage, flippedPlaces, flipTotals } from '../flip';
import { EU_MEMBERS, GROUPS } from '../jurisdiction';
import { atlas, record } from '../read';
import { flipBrief, LENS_PAIRS } from './flip';
import { standing } from './groups';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function expectConsistent(of: Atlas): void {
	for (const [from, to] of LENS_PAIRS) {
		const places = standing(of.places);
		const brief = flipBrief(of, from, to);
		const cells = GROUPS.flatMap((row) => GROUPS.map((column) => brief.matrix[row][column]));
		expect(sum(cells)).toBe(countPlaces(places));
		expect(brief.count).toBe(countPlaces(places));
		expect(brief.changed).toBe(sum(brief.crossings.map(({ count }) => count)));
		expect(brief.changed).toBe(sum(brief.countries.map(({ changed }) => changed)));
		expect(brief.known).toBe(flipCoverage(places, from, to).known);
		// What the explorer's panel counts by pair of groups.
		expect(
			brief.crossings.map(({ from, to, count }) => ({ from, to, count })).sort(byGroups)
		).toEqual(flipTotals(flippedPlaces(places, from, to)).sort(byGroups));
		brief.crossings.forEach((crossing, i) => {
			expect(brief.matrix[crossing.from][crossing.to]).toBe(crossing.count);
			expect(sum(crossing.operators.map(({ count }) => count))).toBe(crossing.count);
			expect(sum(brief.countries.map(({ byCrossing }) => byCrossing[i] ?? 0))).toBe(crossing.count);
		});
		for (const { count, changed, byCrossing } of brief.countries) {
			expect(sum(byCrossing)).toBe(changed);
			expect(changed).toBeGreaterThan(0);
			expect(changed).toBeLessThanOrEqual(count);
		}
	}
}

function byGroups(a: { from: string; to: string }, b: { from: string; to: string }): number {
	return `${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1;
}

describe('what changes between two lenses', () => {
	it('adds up, and agrees with the explorer, on the record', () => expectConsistent(atlas));

	it('adds up on any record', () => {
		fc.assert(
			fc.property(fc.nat(), (seed) =>
				expectConsistent(syntheticAtlas(seed, { ...BUDGET_SIZE, places: 80, operators: 9 }))
			),
			{ numRuns: 20 }
		);
	});

	it('European by seat, American by control: equals an independent count', () => {
		const american = new Set(
			record.operators
				.filter(
					({ seat, parent }) => seat !== null && EU_MEMBERS.has(seat) && parent.country === 'US'
				)
				.map(({ id }) => id)
		);
		const stands = record.places.filter(
			({ properties: { status, operator } }) =>
				american.has(operator) && ['operational', 'under-construction'].includes(status)
		);
		const regions = new Set(
			stands
				.filter(({ properties }) => properties.kind !== 'cloud-region')
				.map(({ properties }) => properties.region)
		);
		const ids = new Set(stands.map(({ id }) => id));
		const counted = stands.filter(
			({ id, properties: { campus } }) => !regions.has(id) && (campus === null || !ids.has(campus))
		);
		const brief = flipBrief(atlas, 'seat', 'control');
		expect(brief.matrix.eu.us).toBe(counted.length);
		const crossing = brief.crossings.find(({ from, to }) => from === 'eu' && to === 'us');
		expect(new Set(crossing?.operators.map(({ operator }) => operator.id))).toEqual(
			new Set(counted.map(({ properties }) => properties.operator))
		);
		for (const { country, byCrossing } of brief.countries) {
			const here = counted.filter(({ properties }) => properties.country === country);
			expect(byCrossing[brief.crossings.indexOf(crossing!)]).toBe(here.length);
		}
	});
});
