import { describe, expect, it } from 'vitest';
import { countPlaces } from '../counting';
import { EU_MEMBERS, groupOfCountry, OTHER_EUROPEAN } from '../jurisdiction';
import { atlas, record } from '../read';
import { countryBrief, standings, unionOf } from './country';

const briefs = [...EU_MEMBERS, ...OTHER_EUROPEAN].map((code) => countryBrief(atlas, code));
const population = new Map(record.countries.map((each) => [each.country, each.population]));
const table = standings(briefs, population);

/** Counted from the record itself, by another way than the brief's. */
function countInRecord(country: string): { count: number; eu: number } {
	const here = record.places.filter(
		({ properties }) =>
			properties.country === country &&
			['operational', 'under-construction'].includes(properties.status)
	);
	const ids = new Set(here.map(({ id }) => id));
	const served = new Set(here.map(({ properties }) => properties.region));
	const counted = here.filter(
		({ id, properties: { campus } }) => !served.has(id) && !(campus && ids.has(campus))
	);
	const parent = new Map(record.operators.map((each) => [each.id, each.parent.country]));
	const eu = counted.filter(
		({ properties }) => groupOfCountry(parent.get(properties.operator) ?? null) === 'eu'
	);
	return { count: counted.length, eu: eu.length };
}

describe('the briefs of countries', () => {
	it('agree with a count of the record', () => {
		for (const { country, count, groups } of briefs) {
			const expected = countInRecord(country);
			expect({ country, count, eu: groups.control.eu }).toEqual({
				country,
				count: expected.count,
				eu: expected.eu
			});
		}
	});

	it('part the same places under every lens, and by operator', () => {
		for (const { count, groups, operators, places } of briefs) {
			for (const counts of Object.values(groups)) {
				expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(count);
			}
			expect(operators.reduce((sum, each) => sum + each.count, 0)).toBe(count);
			expect(countPlaces(places)).toBeGreaterThanOrEqual(count);
		}
	});

	it('rank countries by their places, and equals alike', () => {
		for (const [i, { count, rank }] of table.entries()) {
			expect(rank).toBe(table.filter((other) => other.count > count).length + 1);
			expect(count).toBeLessThanOrEqual(table[i - 1]?.count ?? Infinity);
		}
	});

	it('add up to the Union', () => {
		const members = table.filter(({ country }) => EU_MEMBERS.has(country));
		const union = unionOf(table);
		expect(members).toHaveLength(27);
		expect(union.count).toBe(members.reduce((sum, { count }) => sum + count, 0));
		const inhabitants = [...EU_MEMBERS].reduce(
			(sum, code) => sum + (population.get(code) ?? NaN),
			0
		);
		expect(union.perMillion).toBeCloseTo((union.count / inhabitants) * 1e6);
	});
});
