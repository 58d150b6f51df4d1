import { describe, expect, it } from 'vitest';
import { countPlaces } from '$lib/atlas/counting';
import { LENSES } from '$lib/atlas/jurisdiction';
import { applySelection, createFacetIndex } from '$lib/selection/facets';
import { DEFAULT_SELECTION } from '$lib/selection/selection';
import { BUDGET_SIZE, syntheticAtlas } from '../../../tests/synthetic';
import { sharesOf, stack, stacksBy, total } from './stacks';
import { layOutColumns } from './columns';
import { columnsOf, FIRST_COLUMN, isOutside, spanOf, yearTicks } from './years';

const atlas = syntheticAtlas(7, { ...BUDGET_SIZE, stray: 0.1 });

describe('stacks', () => {
	it.each(LENSES)('sum up to the number by the counting rule, under %s', (lens) => {
		expect(total(stack(atlas.places, lens))).toBe(countPlaces(atlas.places));
		for (const [country, shares] of stacksBy(atlas.places, (place) => place.country, lens)) {
			const there = atlas.places.filter((place) => place.country === country);
			expect(total(shares)).toBe(countPlaces(there));
		}
	});

	it('agree with the engine: whole, and for every country', () => {
		const result = applySelection(createFacetIndex(atlas), DEFAULT_SELECTION);
		const visible = [...result.visible].map((index) => atlas.places[index]!);
		expect(stack(visible, 'control')).toEqual(sharesOf(result.groupCounts));
		const stacks = stacksBy(visible, (place) => place.country, 'control');
		for (const [country, count] of result.counts.country) {
			expect(total(stacks.get(country) ?? [])).toBe(count);
		}
	});
});

describe('columns of years', () => {
	const places = atlas.places.map((place, i) => ({
		...place,
		kind: 'campus' as const,
		region: null,
		campus: null,
		opened: [1978, 2004, 2005, 2016, null][i % 5]!
	}));
	const counts = new Map([
		['unknown', 200],
		['1978', 200],
		['2004', 200],
		['2005', 200],
		['2016', 250]
	]);
	const columns = columnsOf(places, counts, 'control');

	it('gather the early years, keep gaps, and leave the unknown out', () => {
		expect(columns.map(({ key }) => key)).toEqual(
			Array.from({ length: 2017 - FIRST_COLUMN + 1 }, (_, i) => FIRST_COLUMN - 1 + i)
		);
		expect(columns[0]).toMatchObject({ from: null, key: 2004, count: 400 });
		expect(columns[2]).toMatchObject({ from: 2006, key: 2006, count: 0, shares: [] });
		expect(columns.reduce((sum, { shares }) => sum + total(shares), 0)).toBe(800);
	});

	it('show what the selection leaves out, and fill the box with the fullest', () => {
		const { bars } = layOutColumns(columns, 300, 50, 0.1);
		const fullest = bars.filter(({ key }) => key === 2004);
		expect(fullest.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(50);
		expect(bars.find(({ key, group }) => key === 2016 && group === null)?.height).toBeCloseTo(6.25);
		expect(yearTicks(columns)).toEqual([2005, 2010, 2015]);
	});

	it('are chosen one by one or by dragging in either direction', () => {
		const [early, first, , third] = columns;
		expect(spanOf(third!, early!)).toEqual({ from: null, to: 2007 });
		expect(spanOf(first!, first!)).toEqual({ from: 2005, to: 2005 });
		expect(isOutside(early!, { from: 2005, to: null })).toBe(true);
		expect(isOutside(early!, { from: 1978, to: 1978 })).toBe(false);
		expect(isOutside(third!, { from: null, to: 2006 })).toBe(true);
	});
});
