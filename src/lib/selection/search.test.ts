import { describe, expect, it } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../tests/synthetic';
import type { Atlas, Place } from '../atlas/atlas';
import { createTextSearch } from './search';

const base = syntheticAtlas(1, { ...BUDGET_SIZE, places: 1, operators: 1 });

function atlasOf(places: readonly Partial<Place>[]): Atlas {
	const blank: Place = { ...base.places[0]!, name: '', town: '', codes: [], landlord: null };
	const operators = places.map((place, index) => ({
		...base.operators[0]!,
		...place.operator,
		index
	}));
	return {
		...base,
		operators,
		places: places.map((place, index) => ({
			...blank,
			...place,
			index,
			id: `place-${index}`,
			operator: operators[index]!
		}))
	};
}

const operator = (id: string, name: string) => ({ ...base.operators[0]!, id, name });
const ovhcloud = operator('ovhcloud', 'OVHcloud');
const aws = operator('aws', 'Amazon Web Services');

const search = createTextSearch(
	atlasOf([
		{ name: 'GRA1', codes: ['GRA1', 'GRA'], town: 'Gravelines', operator: ovhcloud },
		{ name: 'Grand-Duché 1', codes: ['LUX-1'], town: 'Bissen', operator: operator('luxc', 'LuxC') },
		{ name: 'Europe (Paris)', codes: ['eu-west-3'], town: 'Paris', operator: aws },
		{ name: 'Europe (Ireland)', codes: ['eu-west-1'], town: 'Dublin', operator: aws },
		{ name: 'Zürich 3', codes: [], town: 'Zürich', operator: ovhcloud, landlord: 'Equinix ZH4' },
		{
			name: 'Saint-Denis',
			codes: ['DC5'],
			town: 'Saint Denis',
			operator: ovhcloud,
			landlord: 'Nord-Süd'
		},
		{ name: 'Łódź A', codes: ['GPA'], town: 'Łódź', operator: operator('oktawave', 'Oktawave') },
		{ name: 'Frankfurt', codes: ['FRA3'], town: 'Frankfurt am Main', operator: aws }
	])
);
const find = (text: string) => [...(search(text) ?? [])];

describe('createTextSearch', () => {
	it('has no answer for no text', () => {
		expect(search('')).toBeNull();
		expect(search(' ,-–() ')).toBeNull();
	});

	it('folds accents and case, either way', () => {
		expect(find('zurich')).toEqual([4]);
		expect(find('ZÜRICH')).toEqual([4]);
		expect(find('lodz')).toEqual([6]);
		expect(find('sud')).toEqual([5]);
		expect(find('Gräveliņes')).toEqual([0]);
	});

	it('knows towns by their names in other languages', () => {
		expect(find('Zurigo')).toEqual([4]);
		expect(find('Francfort')).toEqual([7]);
		expect(find('baile átha cliath')).toEqual([3]);
	});

	it('forgives typos in words, but only where the word itself finds nothing', () => {
		expect(find('Franfkurt')).toEqual([7]);
		expect(find('gravlines')).toEqual([0]);
		expect(find('Pariss')).toEqual([2]);
		expect(find('Equinx')).toEqual([4]);
		expect(find('Dubiln')).toEqual([3]);
	});

	it('finds codes exactly, and no neighbour of them', () => {
		expect(find('eu-west-3')).toEqual([2]);
		expect(find('EU-WEST-3')).toEqual([2]);
		expect(find('eu-west-2')).toEqual([]);
		expect(find('lux1')).toEqual([1]);
		expect(find('gra 1')).toEqual([0, 1]);
		expect(find('dc4')).toEqual([]);
	});

	it('puts an exact short code first and allows no typo in it', () => {
		expect(find('GRA')).toEqual([0, 1]);
		expect(find('gpa')).toEqual([6]);
		expect(find('gxa')).toEqual([]);
	});

	it('demands every term, in any field, and finds beginnings while a reader types', () => {
		expect(find('ovh equinix')).toEqual([4]);
		expect(find('ovhcloud paris')).toEqual([]);
		expect(find('aws fra')).toEqual([7]);
		expect(find('saint-denis')).toEqual([5]);
		expect(find('saint denis')).toEqual([5]);
		expect(find('eu-we').sort()).toEqual([2, 3]);
	});
});
