import { describe, expect, test } from 'vitest';
import { countedPlaces } from '../counting';
import { GROUPS, groupOfCountry, groupUnder } from '../jurisdiction';
import { atlas, record } from '../read';
import type { ControlPeriod } from '../schema';
import { FIRST_YEAR, lifespans, stoodIn } from './growth';
import { groupThen, ownershipIn, ownershipOverTime } from './ownership';

const closings = new Map(record.places.map(({ id, properties }) => [id, properties.closed]));
const lives = lifespans(atlas.places, closings);
const history = {
	periods: new Map(record.operators.map(({ id, control }) => [id, control])),
	recordDate: record.info.date
};
const years = ownershipOverTime(lives, history);
const last = Number(record.info.date.slice(0, 4));

test('every year from the first to the record’s', () => {
	expect(years.map(({ year }) => year)).toEqual(
		Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
	);
});

describe.each(years.map((year) => [year.year, year] as const))('%i', (year, found) => {
	const stood = countedPlaces(
		lives.filter((life) => stoodIn(life, year)).map(({ place }) => place)
	);
	/** The country in control at the year's end, straight from the record's file. */
	const countryThen = (id: string) => {
		const operator = record.operators.find((each) => each.id === id)!;
		if (year === last) return operator.parent.country;
		let country: string | null = null;
		for (const period of operator.control)
			if (Number(period.from.slice(0, 4)) <= year) country = period.country;
		return country;
	};

	test('then and today are the same places, by an independent count', () => {
		expect(found.count).toBe(stood.length);
		for (const group of GROUPS) {
			expect(found.then[group], group).toBe(
				stood.filter(({ operator }) => groupOfCountry(countryThen(operator.id)) === group).length
			);
			expect(found.today[group], group).toBe(
				stood.filter(({ operator }) => groupUnder('control', operator) === group).length
			);
		}
		expect(found.changed).toBe(
			stood.filter(({ operator }) => {
				const [before, after] = [countryThen(operator.id), operator.control];
				return before && after && groupOfCountry(before) !== groupOfCountry(after);
			}).length
		);
	});
});

test('in the record’s year nothing has changed since', () => {
	const now = ownershipIn(last, lives, history);
	expect(now.then).toEqual(now.today);
	expect(now.changed).toBe(0);
});

test('before the first period of a source, control is unknown, even where today’s is not', () => {
	const operator = { ...atlas.operators[0]!, id: 'sold', control: 'US' };
	const period = (from: string, country: string) => ({ from, country }) as ControlPeriod;
	const periods = new Map([['sold', [period('2010-05', 'FR'), period('2018-12-31', 'US')]]]);
	const sold = { periods, recordDate: '2026-11-23' };
	expect(
		[2009, 2010, 2017, 2018, 2025, 2026].map((year) => groupThen(operator, year, sold))
	).toEqual(['unknown', 'eu', 'eu', 'us', 'us', 'us']);
	expect(groupThen({ ...operator, id: 'unheard-of' }, 2025, sold)).toBe('unknown');
	expect(groupThen({ ...operator, id: 'unheard-of' }, 2026, sold)).toBe('us');
});
