import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas, Operator, Scheme } from './atlas';
import { atlas } from './read';
import { packAtlas, unpackAtlas, type PackedAtlas } from './pack';
import { KINDS, PRECISIONS, REACHES, STATUSES } from './vocabulary';

const country = fc.constantFrom('FR', 'DE', 'US', 'XK');
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Five decimals, as the record holds at most. */
const degrees = (limit: number) =>
	fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((value) => value / 1e5);

const operators = fc.array(
	fc.record({
		id,
		name: fc.string(),
		seat: fc.option(country),
		control: fc.option(country),
		technology: fc.array(country),
		licensedTechnology: fc.boolean()
	}),
	{ minLength: 1, maxLength: 5 }
);
const schemes = fc.array(
	fc.record({
		id,
		name: fc.string(),
		issuerCountry: fc.option(country),
		levels: fc.array(fc.record({ id, name: fc.string() }))
	}),
	{ minLength: 1, maxLength: 5 }
);

/** Any atlas, consistent or not in its meaning, but with positions that exist. */
const atlases: fc.Arbitrary<Atlas> = fc
	.tuple(operators, schemes)
	.chain(([operatorList, schemeList]) => {
		const holders: Operator[] = operatorList.map((operator, index) => ({ index, ...operator }));
		const held: Scheme[] = schemeList.map((scheme, index) => ({ index, ...scheme }));
		const position = fc.nat({ max: 29 });
		const place = fc.record({
			id,
			ownPrefix: fc.boolean(),
			name: fc.string(),
			operator: fc.constantFrom(...holders),
			kind: fc.constantFrom(...KINDS),
			status: fc.constantFrom(...STATUSES),
			precision: fc.constantFrom(...PRECISIONS),
			lon: degrees(180),
			lat: degrees(90),
			town: fc.constantFrom('Paris', 'Roubaix', ''),
			country,
			codes: fc.array(fc.string()),
			landlord: fc.option(fc.string()),
			region: fc.option(position),
			campus: fc.option(position),
			opened: fc.option(fc.integer({ min: 1901, max: 2100 }))
		});
		return fc.record({
			recordDate: fc.constant('2026-11-23'),
			operators: fc.constant(holders),
			schemes: fc.constant(held),
			holdings: fc.array(
				fc.record({
					operator: fc.constantFrom(...holders),
					scheme: fc.constantFrom(...held),
					level: fc.option(id),
					reach: fc.constantFrom(...REACHES),
					places: fc.uniqueArray(position).map((list) => list.sort((a, b) => a - b))
				})
			),
			places: fc.array(place, { maxLength: 30 }).map((list) =>
				list.map(({ ownPrefix, ...rest }, index) => ({
					...rest,
					index,
					id: ownPrefix ? `${rest.operator.id}-${rest.id}` : rest.id,
					region: rest.region === index ? null : rest.region,
					campus: rest.campus === index ? null : rest.campus
				}))
			)
		});
	});

test('an atlas survives packing and JSON', () => {
	fc.assert(
		fc.property(atlases, (atlas) => {
			const sent = JSON.parse(JSON.stringify(packAtlas(atlas))) as PackedAtlas;
			expect(unpackAtlas(sent)).toEqual(atlas);
		})
	);
});

test('unpacked places share the operators of the atlas', () => {
	fc.assert(
		fc.property(atlases, (atlas) => {
			const { operators, places } = unpackAtlas(packAtlas(atlas));
			for (const place of places) expect(operators[place.operator.index]).toBe(place.operator);
		})
	);
});

test.each([
	['nothing', null],
	['another layout', { version: 99 }],
	['a page of an error', '<!doctype html>']
])('%s is refused', (_, answer) => {
	expect(() => unpackAtlas(answer as unknown as PackedAtlas)).toThrow('unknown layout');
});

test('a column that is too short is refused', () => {
	const [atlas] = fc.sample(
		atlases.filter(({ places }) => places.length > 1),
		1
	) as [Atlas];
	const packed = packAtlas(atlas);
	packed.places.kind.pop();
	expect(() => unpackAtlas(packed)).toThrow('incomplete');
});

test('the real atlas survives packing, and is small', () => {
	const sent = JSON.stringify(packAtlas(atlas));
	expect(unpackAtlas(JSON.parse(sent) as PackedAtlas)).toEqual(atlas);
	expect(brotliCompressSync(sent).length).toBeLessThan(24_000);
});
