import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '$lib/selection/selection';
import { onlyGroupPatch, togglePatch, yearsPatch } from './filters';

describe('what a click changes', () => {
	it('is its own facet, and nothing else', () => {
		expect(togglePatch(DEFAULT_SELECTION, 'country', 'FR')).toEqual({ country: ['FR'] });
	});

	it('narrows a scheme down to a level, and widens it again', () => {
		const whole = { ...DEFAULT_SELECTION, cert: ['c5', 'hds'] };
		const level = togglePatch(whole, 'cert', 'c5:type-2');
		expect(level).toEqual({ cert: ['c5:type-2', 'hds'] });
		expect(togglePatch({ ...whole, ...level }, 'cert', 'c5')).toEqual({ cert: ['c5', 'hds'] });
	});

	it('takes a group alone, and back', () => {
		const others = { ...DEFAULT_SELECTION, nationality: ['eu', 'FR'] };
		expect(onlyGroupPatch(others, 'eu')).toEqual({ nationality: ['eu'] });
		expect(onlyGroupPatch({ ...others, nationality: ['eu'] }, 'eu')).toEqual({ nationality: [] });
	});

	it('orders years and keeps whether the unknown are let in', () => {
		const unknown = { from: null, to: null, unknown: true };
		expect(yearsPatch({ ...DEFAULT_SELECTION, opened: unknown }, 2020, 2015)).toEqual({
			opened: { from: 2015, to: 2020, unknown: true }
		});
		expect(yearsPatch(DEFAULT_SELECTION, null, null)).toEqual({ opened: null });
	});
});
