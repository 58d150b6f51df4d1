import { expect, test } from 'vitest';
import { FIRST_YEAR } from '$lib/atlas/brief/growth';
import { atlas } from '$lib/atlas/read';
import { sharesOf, total } from '$lib/charts/stacks';
import { applySelection, createFacetIndex } from '$lib/selection/facets';
import { DEFAULT_SELECTION } from '$lib/selection/selection';
import { timelinePage } from './timeline-page';

const { growth, ownership, closures, history } = timelinePage();
const index = createFacetIndex(atlas);

test.each(growth.years.map(({ year, opened }) => [year, opened] as const))(
	'the explorer behind %i says the same',
	(year, opened) => {
		const from = year < FIRST_YEAR ? null : year;
		const { count, groupCounts } = applySelection(index, {
			...DEFAULT_SELECTION,
			status: ['operational', 'closed'],
			opened: { from, to: year, unknown: false }
		});
		expect(total(sharesOf(opened))).toBe(count);
		expect(opened).toEqual(groupCounts);
	}
);

test('the two readings of what stood agree', () => {
	for (const { year, count, today } of ownership) {
		const standing = growth.years.find((each) => each.year === year)?.standing;
		expect(today).toEqual(standing);
		expect(total(sharesOf(today))).toBe(count);
	}
});

test('closures are all places that have closed, the latest first', () => {
	expect(closures.map(({ place }) => place.id).sort()).toEqual(
		atlas.places
			.filter(({ status }) => status === 'closed')
			.map(({ id }) => id)
			.sort()
	);
	const dates = closures.map(({ closed }) => closed ?? '');
	expect(dates).toEqual([...dates].sort().reverse());
	expect(history.known).toBeLessThanOrEqual(history.of);
});
