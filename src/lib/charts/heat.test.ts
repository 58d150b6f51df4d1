import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heat } from './heat';

test('nothing is cold, the largest is hottest, and more is never colder', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 400 }), fc.nat(500), fc.nat(500), (most, a, b) => {
			expect(heat(0, most)).toBe(0);
			expect(heat(most, most)).toBe(1);
			if (a > 0) expect(heat(a, most)).toBeGreaterThan(0);
			expect(heat(Math.max(a, b), most)).toBeGreaterThanOrEqual(heat(Math.min(a, b), most));
			expect(heat(a, most)).toBeLessThanOrEqual(1);
		})
	);
	expect(heat(1, 1)).toBeGreaterThan(0);
});
