import { describe, expect, test } from 'vitest';
import { comparison } from '$lib/atlas/brief/compare';
import { GROUPS, LENSES } from '$lib/atlas/jurisdiction';
import { createFormats } from '$lib/i18n/formats';
import { BUDGET_SIZE, syntheticAtlas } from '../../../tests/synthetic';
import {
	comparedYears,
	comparisonSlots,
	comparisonTable,
	filled,
	groupSlot,
	yearSlot
} from './comparison';

const atlas = syntheticAtlas(11, { ...BUDGET_SIZE, stray: 0.1 });
const all = comparison(atlas, ['FR', 'DE', 'IT', 'MT']);
const subjects = all.country.slice(0, 3);
const years = comparedYears(atlas.recordDate);
const words = { percent: '{value}%', known: '{known} of {of}', nothing: '–' };
const slots = comparisonSlots(subjects, years, all.schemes, createFormats('en'), words);

describe('slots', () => {
	test('share one scale: the largest fills it, the others are in proportion', () => {
		const most = Math.max(...subjects.map(({ count }) => count));
		for (const [i, { count, groups, opened }] of subjects.entries()) {
			expect(slots[i]!.countBar!.width).toBeCloseTo((100 * count) / most, 0);
			for (const lens of LENSES) {
				const widths = GROUPS.map((group) => slots[i]![`${groupSlot(lens, group)}-bar`]!.width!);
				expect(widths.reduce((a, b) => a + b)).toBeCloseTo((100 * count) / most, 0);
				for (const group of GROUPS) {
					expect(slots[i]![groupSlot(lens, group)]!.text).toBe(`${groups[lens][group]}`);
					expect(slots[i]![`${groupSlot(lens, group)}-line`]!.hidden).toBe(
						groups[lens][group] === 0
					);
				}
			}
			const newest = opened.filter(([year]) => year === years.at(-1));
			if (newest.length === 0) expect(slots[i]![yearSlot(years.at(-1)!)]!.height).toBe(0);
		}
		const heights = slots.flatMap((each) => years.map((year) => each[yearSlot(year)]!.height!));
		expect(Math.max(...heights)).toBe(100);
	});

	test('have the same names for every subject, nothing included', () => {
		const [none] = comparisonSlots(
			[{ ...subjects[0]!, count: 0, euShare: null, schemes: [], opened: [], openedKnown: 0 }],
			years,
			all.schemes,
			createFormats('fr'),
			words
		);
		expect(Object.keys(none!)).toEqual(Object.keys(slots[0]!));
		expect(none!.euShare!.text).toBe('–');
		expect(none!.schemeList!.hidden).toBe(true);
	});

	test('gather the oldest years in the first column', () => {
		const old = {
			...subjects[0]!,
			opened: [[1999, 2] as const, [2004, 3] as const, [2010, 5] as const]
		};
		const [only] = comparisonSlots([old], years, {}, createFormats('en'), words);
		expect(only![yearSlot(2005)]!.height).toBe(100);
		expect(only![yearSlot(2010)]!.height).toBe(100);
		expect(only![yearSlot(2006)]!.height).toBe(0);
	});
});

test('words in braces are filled, unknown ones left', () => {
	expect(filled('{a} of {b} {c}', { a: '1', b: '{a}' })).toBe('1 of {a} {c}');
});

test('the table has every number of every subject', () => {
	const group = Object.fromEntries(GROUPS.map((each) => [each, each]));
	const lens = Object.fromEntries(LENSES.map((each) => [each, each]));
	const labels = {
		measure: 'Measure',
		count: 'count',
		euShare: 'eu',
		spread: { country: 'operators', operator: 'countries' },
		schemes: 'schemes',
		schemeNames: 'names',
		known: 'known',
		announced: 'announced',
		record: 'record',
		lens,
		group
	} as Parameters<typeof comparisonTable>[5];
	const names = subjects.map(({ id }) => id);
	const table = comparisonTable('country', subjects, names, all.schemes, atlas.recordDate, labels);
	expect(table.every((row) => row.length === subjects.length + 1)).toBe(true);
	const row = (label: string) => table.find(([each]) => each === label)?.slice(1);
	expect(row('Measure')).toEqual(names);
	expect(row('count')).toEqual(subjects.map(({ count }) => count));
	expect(row('control: us')).toEqual(subjects.map(({ groups }) => groups.control.us));
	expect(row('operators')).toEqual(subjects.map(({ spread }) => spread));
	const yearRows = table.filter(([label]) => /^\d{4}$/.test(`${label}`));
	for (const [i, { opened }] of subjects.entries())
		expect(yearRows.reduce((sum, each) => sum + Number(each[i + 1]), 0)).toBe(
			opened.reduce((sum, [, count]) => sum + count, 0)
		);
});
