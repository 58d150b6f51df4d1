import { describe, expect, it } from 'vitest';
import { loadCountries } from '../../scripts/data/countries';

const countries = await loadCountries();

describe('loadCountries', () => {
	it.each([
		['Simferopol', [34.1, 44.95], 'UA', 0],
		['Northern Nicosia', [33.36, 35.24], 'CY', 0],
		['Pristina', [21.17, 42.66], 'XK', 0],
		['Istanbul, European side', [28.95, 41.02], 'TR', 0],
		['Heraklion', [25.14, 35.33], 'GR', 0]
	] as const)('puts %s in its country', (_name, point, country, metres) => {
		expect(countries.distance(point, country)).toBe(metres);
	});

	it('does not put Crimea in Russia', () => {
		expect(countries.distance([34.1, 44.95], 'RU')).toBeGreaterThan(50_000);
	});

	it('measures the way to a border in metres', () => {
		// Lille to the Belgian border: about 10 km.
		const metres = countries.distance([3.06, 50.63], 'BE');
		expect(metres).toBeGreaterThan(5_000);
		expect(metres).toBeLessThan(15_000);
	});

	it('has no answer for a country without polygon', () => {
		expect(countries.distance([0, 50], 'ZZ')).toBeNull();
	});

	it.each([
		['Brussels', [4.35, 50.85], 5_000, ['BE']],
		['Geneva', [6.15, 46.2], 5_000, ['CH', 'FR']],
		['Luxembourg', [6.13, 49.61], 25_000, ['BE', 'DE', 'FR', 'LU']],
		['Reykjavík, as far from Russia’s 180th meridian as can be', [-21.9, 64.14], 150_000, ['IS']]
	] as const)('knows what lies around %s', (_name, point, metres, codes) => {
		expect(countries.within(point, metres)).toEqual(codes);
	});
});
