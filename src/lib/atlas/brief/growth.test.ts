import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../../tests/synthetic';
import { countPlaces } from '../counting';
import { atlas, record } from '../read';
import { FIRST_YEAR, growth, lifespans, stoodIn, type Lifespan } from './growth';

const closings = new Map(record.places.map(({ id, properties }) => [id, properties.closed]));
const lives = lifespans(atlas.places, closings);
const last = Number(record.info.date.slice(0, 4));
const grown = growth(lives, last);
const sum = (counts: Readonly<Record<string, number>>) =>
	Object.values(counts).reduce((total, count) => total + count, 0);

/** The counted ones among some features of the record, straight from the files. */
function countedFeatures(features: typeof record.places): typeof record.places {
	const ids = new Set(features.map(({ id }) => id));
	const served = new Set(
		features
			.filter(({ properties }) => properties.kind !== 'cloud-region')
			.map(({ properties }) => properties.region)
	);
	return features.filter(
		({ id, properties }) =>
			!served.has(id) && !(properties.campus !== null && ids.has(properties.campus))
	);
}

/** How many these are. */
function countFeatures(features: typeof record.places): number {
	return countedFeatures(features).length;
}

describe('growth of the record', () => {
	const inService = record.places.filter(({ properties }) =>
		['operational', 'closed'].includes(properties.status)
	);

	test('rests on the places that have gone into service', () => {
		expect(grown.of).toBe(countFeatures(inService));
		expect(grown.known).toBe(
			countedFeatures(inService).filter(({ properties }) => properties.opened !== null).length
		);
		expect(grown.known).toBeLessThan(grown.of);
	});

	test.each(grown.years.map((year) => [year.year, year] as const))(
		'opened, closed and stood in %i',
		(year, { opened, closed, standing }) => {
			const inYear = (date: string | null) =>
				date !== null && (year < FIRST_YEAR ? date < `${FIRST_YEAR}` : date.startsWith(`${year}`));
			expect(sum(opened)).toBe(
				countFeatures(inService.filter(({ properties }) => inYear(properties.opened)))
			);
			expect(closed).toBe(
				countFeatures(inService.filter(({ properties }) => inYear(properties.closed)))
			);
			const end = `${year}-12-31`;
			const stood = inService.filter(({ properties: { opened, closed, status } }) => {
				if (opened === null || opened > end) return false;
				return status === 'operational' || (closed !== null && closed > end);
			});
			expect(sum(standing)).toBe(countFeatures(stood));
		}
	);

	test('ends with what stands today and is known to have opened', () => {
		const today = inService.filter(
			({ properties }) => properties.status === 'operational' && properties.opened !== null
		);
		expect(sum(grown.years.at(-1)!.standing)).toBe(countFeatures(today));
	});
});

describe('any places', () => {
	const year = fc.option(fc.integer({ min: 1995, max: 2030 }), { nil: null });

	test('stand from the year they open until the year they close, and never without an opening', () => {
		fc.assert(
			fc.property(year, year, fc.boolean(), fc.integer({ min: 1990, max: 2035 }), (...args) => {
				const [opened, closing, ended, asked] = args;
				const life = { opened, ended, closed: ended ? closing : null } as Lifespan;
				const stood = stoodIn(life, asked);
				if (opened === null || asked < opened) expect(stood).toBe(false);
				else if (!ended) expect(stood).toBe(true);
				else expect(stood).toBe(closing !== null && asked < closing);
			})
		);
	});

	test('have lives when they operate or have closed, and are counted year by year', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 2006, max: 2030 }), (seed, end) => {
				const { places } = syntheticAtlas(seed, { ...BUDGET_SIZE, places: 120, stray: 0.1 });
				const some = lifespans(
					places,
					new Map(places.map(({ id }, i) => [id, `${2000 + (i % 26)}`]))
				);
				expect(some.map(({ place }) => place)).toEqual(
					places.filter(({ status }) => status === 'operational' || status === 'closed')
				);
				expect(some.every(({ ended, closed }) => ended || closed === null)).toBe(true);
				const { years, known, of } = growth(some, end);
				expect(years.map(({ year }) => year)).toEqual(
					Array.from({ length: end - FIRST_YEAR + 2 }, (_, i) => FIRST_YEAR - 1 + i)
				);
				expect(of).toBe(countPlaces(some.map(({ place }) => place)));
				expect(known).toBeLessThanOrEqual(of);
				for (const { year, standing } of years)
					expect(sum(standing)).toBe(
						countPlaces(some.filter((life) => stoodIn(life, year)).map(({ place }) => place))
					);
			}),
			{ numRuns: 30 }
		);
	});
});
