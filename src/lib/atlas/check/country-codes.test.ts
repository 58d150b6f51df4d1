import { describe, expect, it } from 'vitest';
import { isCountry } from './country-codes';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

describe('isCountry', () => {
	it('knows the 249 codes that ISO 3166-1 assigns, and XK', () => {
		const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
		expect(codes.filter(isCountry)).toHaveLength(250);
	});

	it.each(['FR', 'GB', 'GR', 'XK', 'AX', 'SS', 'BQ'])('takes %s', (code) => {
		expect(isCountry(code)).toBe(true);
	});

	it.each(['EU', 'UK', 'EL', 'SU', 'YU', 'AN', 'XX', 'ZZ', 'fr', 'FRA', ''])(
		'refuses “%s”',
		(code) => {
			expect(isCountry(code)).toBe(false);
		}
	);
});
