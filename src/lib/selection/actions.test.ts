import { describe, expect, it } from 'vitest';
import {
	activeFilters,
	clearFacet,
	clearFilters,
	isRestricted,
	removeFilter,
	toggle
} from './actions';
import { DEFAULT_SELECTION, DEFAULT_STATUS, type Selection } from './selection';

const chosen: Selection = {
	...DEFAULT_SELECTION,
	lens: 'seat',
	operator: ['aws'],
	cert: ['c5', 'c5:type-2'],
	status: ['operational'],
	opened: { from: 2015, to: null, unknown: true },
	q: 'Paris'
};

describe('what a reader does', () => {
	it('chooses an option and takes it back', () => {
		const both = toggle(chosen, 'operator', 'aruba');
		expect(both.operator).toEqual(['aruba', 'aws']);
		expect(toggle(both, 'operator', 'aruba')).toEqual(chosen);
	});

	it('chooses years and the unknown ones apart', () => {
		const opened = (...options: string[]) =>
			options.reduce((selection, option) => toggle(selection, 'opened', option), DEFAULT_SELECTION)
				.opened;
		expect(opened('2015')).toEqual({ from: 2015, to: 2015, unknown: false });
		expect(opened('2015', '2016..2020')).toEqual({ from: 2016, to: 2020, unknown: false });
		expect(opened('2015', 'unknown')).toEqual({ from: 2015, to: 2015, unknown: true });
		expect(opened('2015', 'unknown', '2015')).toEqual({ from: null, to: null, unknown: true });
		expect(opened('unknown', 'unknown')).toBeNull();
		expect(opened('2015', '2015')).toBeNull();
	});

	it('never ends without a status', () => {
		expect(toggle(chosen, 'status', 'operational').status).toEqual(DEFAULT_STATUS);
	});

	it('sees every restriction as a chip, and removes them one by one', () => {
		const filters = activeFilters(chosen);
		expect(filters.map(({ facet, option }) => `${facet} ${option}`)).toEqual([
			'operator aws',
			'cert c5',
			'cert c5:type-2',
			'status operational',
			'opened unknown',
			'opened 2015..',
			'q Paris'
		]);
		expect(filters.reduce(removeFilter, chosen)).toEqual({ ...DEFAULT_SELECTION, lens: 'seat' });
	});

	it('clears a facet, or all of them, and keeps the lens', () => {
		expect(clearFacet(chosen, 'cert').cert).toEqual([]);
		expect(clearFilters(chosen)).toEqual({ ...DEFAULT_SELECTION, lens: 'seat' });
		expect(isRestricted(chosen)).toBe(true);
		expect(isRestricted(chosen, 'country')).toBe(false);
		expect(isRestricted(clearFilters(chosen))).toBe(false);
	});
});
