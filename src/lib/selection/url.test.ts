import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../tests/synthetic';
import { LENSES } from '../atlas/jurisdiction';
import { KINDS, STATUSES } from '../atlas/vocabulary';
import { canonical } from './canonical';
import { knownValues } from './known';
import { DEFAULT_SELECTION, REACH_CHOICES, type Selection } from './selection';
import { PARAMETERS, parseSelection, toQuery, toSearchParams } from './url';

const atlas = syntheticAtlas(3, { ...BUDGET_SIZE, places: 200, operators: 80, schemes: 8 });
const known = knownValues(atlas, ['theme']);
const parse = (query: string) => parseSelection(new URLSearchParams(query), known);
const selected = (query: string) => parse(query).selection;
const dropped = (query: string) =>
	parse(query).dropped.map(({ parameter, value, reason }) => `${parameter} ${value} ${reason}`);

const some = (values: Iterable<string>) => fc.subarray([...values], { maxLength: 5 });
const year = fc.option(fc.integer({ min: 1890, max: 2110 }));

const selections: fc.Arbitrary<Selection> = fc.record({
	lens: fc.constantFrom(...LENSES),
	flip: fc.option(fc.constantFrom(...LENSES)),
	operator: some(known.operator),
	nationality: some(known.nationality),
	cert: some(known.cert),
	reach: fc.constantFrom(...REACH_CHOICES),
	country: some(known.country),
	kind: fc.shuffledSubarray([...KINDS]),
	status: fc.shuffledSubarray([...STATUSES]),
	opened: fc.option(fc.record({ from: year, to: year, unknown: fc.boolean() })),
	q: fc.string({ unit: 'binary', maxLength: 250 }),
	place: fc.option(fc.constantFrom(...known.place)),
	map: fc.option(
		fc.record({ zoom: fc.double(), lat: fc.double({ min: 20, max: 80 }), lon: fc.double() })
	)
});

/** Queries that look like ours and are wrong somewhere, or everywhere. */
const garbage = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc
		.array(
			fc.tuple(
				fc.oneof(fc.constantFrom(...PARAMETERS), fc.string()),
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.constantFrom(
						'__proto__',
						'all',
						'eu',
						'us,US',
						'unknown',
						'..',
						'2020..2015',
						'9/91/0',
						'1e3/0/0'
					),
					fc.stringMatching(/^[\d./,-]{0,20}$/)
				)
			)
		)
		.map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))
);

describe('the address of a selection', () => {
	it('gives the same selection back, whatever was chosen', () => {
		fc.assert(
			fc.property(selections, (selection) => {
				const query = toQuery(selection);
				expect(parse(query)).toEqual({ selection: canonical(selection), dropped: [] });
				expect(canonical(canonical(selection))).toEqual(canonical(selection));
				expect(parseSelection(toSearchParams(selection), known).selection).toEqual(selected(query));
			}),
			{ numRuns: 500 }
		);
	});

	it('is read without throwing, whatever stands in it, and then written stably', () => {
		fc.assert(
			fc.property(garbage, (query) => {
				const { selection } = parse(query);
				const written = toQuery(selection);
				expect(parse(written)).toEqual({ selection, dropped: [] });
				expect(toQuery(selected(written))).toBe(written);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is empty for the default, and readable and ordered otherwise', () => {
		expect(toQuery(DEFAULT_SELECTION)).toBe('');
		const query = toQuery({
			...DEFAULT_SELECTION,
			lens: 'seat',
			operator: ['operator-3', 'operator-1'],
			nationality: ['FR', 'us', 'eu', 'unknown'],
			cert: ['scheme-2:type-1', 'unknown', 'scheme-2'],
			status: ['closed', 'operational'],
			opened: { from: 2015, to: 2020, unknown: true },
			q: 'Nord & Süd, 50 %',
			map: { zoom: 5.256, lat: 50.123456, lon: -0.000001 }
		});
		expect(query).toBe(
			'lens=seat&operator=operator-1,operator-3&nationality=unknown,eu,us,FR' +
				'&cert=unknown,scheme-2,scheme-2:type-1&status=operational,closed' +
				'&opened=unknown,2015..2020&q=Nord+%26+S%C3%BCd,+50+%25&map=5.26/50.123/0'
		);
	});

	it('puts years that stand the wrong way round in order, and bounds them', () => {
		const query = (from: number, to: number) =>
			toQuery({ ...DEFAULT_SELECTION, opened: { from, to, unknown: false } });
		expect(query(2020, 2015)).toBe('opened=2015..2020');
		expect(query(-5, 99999)).toBe('opened=1900..2100');
	});

	it('accepts what readers write: any case, repetition, spaces, all statuses, one year', () => {
		expect(selected('operator=OPERATOR-1, operator-2&operator=operator-1').operator).toEqual([
			'operator-1',
			'operator-2'
		]);
		expect(selected('nationality=EU,fr').nationality).toEqual(['eu', 'FR']);
		expect(selected('status=all').status).toEqual(STATUSES);
		expect(selected('opened=2015').opened).toEqual({ from: 2015, to: 2015, unknown: false });
		expect(selected('opened=2015..').opened).toEqual({ from: 2015, to: null, unknown: false });
		expect(selected('opened=UNKNOWN').opened).toEqual({ from: null, to: null, unknown: true });
		expect(selected('opened=..').opened).toEqual({ from: null, to: null, unknown: false });
		expect(parse('opened=unknown,..&q=&operator=')).toEqual({
			selection: DEFAULT_SELECTION,
			dropped: []
		});
	});

	it.each([
		['operator=operator-1,nobody', 'operator nobody unknown-value'],
		['colour=red', 'colour red unknown-parameter'],
		['lens=passport', 'lens passport unknown-value'],
		['lens=seat&flip=seat', 'flip seat repeated'],
		['lens=seat&lens=control', 'lens control repeated'],
		['opened=2020..2015', 'opened 2020..2015 malformed'],
		['opened=1500..', 'opened 1500.. malformed'],
		['map=5/50', 'map 5/50 malformed'],
		['map=5/NaN/1e1', 'map 5/NaN/1e1 malformed'],
		['map=5/10/8', 'map 5/10/8 out-of-range'],
		['place=nowhere', 'place nowhere unknown-value'],
		[`q=${'x'.repeat(201)}`, `q ${'x'.repeat(79)}… too-long`]
	])('says what it dropped of %s', (query, notice) => {
		expect(dropped(query)).toEqual([notice]);
	});

	it('says nothing of parameters of the site or of those that trackers append', () => {
		expect(dropped('theme=dark&utm_source=x&fbclid=y&gclid=z')).toEqual([]);
	});

	it('bounds what it keeps of a hostile address', () => {
		const list = Array.from({ length: 5000 }, (_, i) => `x${i}`).join(',');
		expect(dropped(`operator=${list}&place=${'y'.repeat(1e5)}`).length).toBeLessThanOrEqual(50);
		expect(selected(`q=${'z'.repeat(1e5)}`).q).toHaveLength(200);
	});
});
