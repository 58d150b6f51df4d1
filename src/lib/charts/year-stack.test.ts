import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GROUPS } from '$lib/atlas/jurisdiction';
import { total } from './stacks';
import { layOutYears } from './year-stack';

const years = fc.array(
	fc
		.array(fc.integer({ min: 1, max: 500 }), { maxLength: GROUPS.length })
		.map((counts) => counts.map((count, i) => ({ group: GROUPS[i]!, count }))),
	{ minLength: 1, maxLength: 25 }
);

test('columns fit, are in proportion, and stand on a scale of whole numbers', () => {
	fc.assert(
		fc.property(years, (stacks) => {
			const layout = layOutYears(stacks.map((shares, i) => ({ year: 2000 + i, shares })));
			const fullest = Math.max(1, ...stacks.map(total));
			for (const [i, { year, parts }] of layout.years.entries()) {
				expect(year).toBe(2000 + i);
				const sum = parts.reduce((height, part) => height + part.height, 0);
				expect(sum).toBeLessThanOrEqual(100.001);
				for (const { count, height } of parts)
					expect(height / count).toBeCloseTo(
						layOutYears([], fullest).ticks.at(-1)!.height /
							layOutYears([], fullest).ticks.at(-1)!.value,
						6
					);
			}
			expect(layout.ticks[0]).toEqual({ value: 0, height: 0 });
			expect(layout.ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
			expect(layout.ticks.at(-1)!.value).toBeGreaterThanOrEqual(fullest / 2);
		})
	);
});

test('charts that share a scale draw the same number at the same height', () => {
	const small = layOutYears([{ year: 2000, shares: [{ group: 'eu', count: 3 }] }], 40);
	const large = layOutYears([{ year: 2000, shares: [{ group: 'us', count: 40 }] }], 40);
	expect(small.ticks).toEqual(large.ticks);
	expect(small.years[0]!.parts[0]!.height / 3).toBeCloseTo(large.years[0]!.parts[0]!.height / 40);
});
