import { describe, expect, test } from 'vitest';
import { BUDGET_SIZE, syntheticAtlas } from '../../../../tests/synthetic';
import { countPlaces } from '../counting';
import { atlas, record } from '../read';
import { HOLDING_STATES, holdingMatrix, presenceMatrix } from './matrix';

describe('operators × schemes', () => {
	const matrix = holdingMatrix(record, record.info.date);
	const live = record.attestations.filter(
		({ status, expires }) =>
			status === 'in-progress' ||
			(status === 'held' &&
				(expires === null || record.info.date.slice(0, expires.length) <= expires))
	);

	test('has a cell wherever the record speaks, and nowhere else', () => {
		const pairs = new Set(live.map(({ operator, scheme }) => `${operator} ${scheme}`));
		for (const { id: operator } of record.operators)
			for (const { id: scheme } of record.schemes)
				expect(matrix.cell(operator, scheme) !== null).toBe(pairs.has(`${operator} ${scheme}`));
		expect(new Set(matrix.operators.map(({ id }) => id))).toEqual(
			new Set(live.map(({ operator }) => operator))
		);
		expect(new Set(matrix.schemes.map(({ id }) => id))).toEqual(
			new Set(live.map(({ scheme }) => scheme))
		);
	});

	test('a cell says the strongest, and names every place', () => {
		for (const { id: operator } of matrix.operators)
			for (const { id: scheme } of matrix.schemes) {
				const cell = matrix.cell(operator, scheme);
				if (!cell) continue;
				const here = live.filter((each) => each.operator === operator && each.scheme === scheme);
				const states = here.map(({ status, reach }) => (status === 'held' ? reach : status));
				expect(cell.state).toBe(HOLDING_STATES.find((state) => states.includes(state)));
				expect(cell.attestations).toHaveLength(here.length);
				const held = here.filter(({ status }) => status === 'held');
				expect([...cell.places].sort()).toEqual(
					[...new Set(held.flatMap(({ places }) => places))].sort()
				);
			}
	});

	test('totals count what is held, and order rows and columns', () => {
		for (const { id } of matrix.operators)
			expect(matrix.heldBy(id)).toBe(
				new Set(
					live.filter((a) => a.operator === id && a.status === 'held').map(({ scheme }) => scheme)
				).size
			);
		for (const { id } of matrix.schemes)
			expect(matrix.holdersOf(id)).toBe(
				new Set(
					live.filter((a) => a.scheme === id && a.status === 'held').map(({ operator }) => operator)
				).size
			);
		const rows = matrix.operators.map(({ id }) => matrix.heldBy(id));
		expect(rows).toEqual([...rows].sort((a, b) => b - a));
		const columns = matrix.schemes.map(({ id }) => matrix.holdersOf(id));
		expect(columns).toEqual([...columns].sort((a, b) => b - a));
	});

	test('what has lapsed by the day is gone', () => {
		const later = holdingMatrix(record, '2199-01-01');
		for (const { id: operator } of later.operators)
			for (const { id: scheme } of later.schemes)
				for (const { status, expires } of later.cell(operator, scheme)?.attestations ?? [])
					expect(status === 'in-progress' || expires === null).toBe(true);
	});
});

describe.each([
	['the record', atlas],
	['a synthetic atlas', syntheticAtlas(3, { ...BUDGET_SIZE, stray: 0.1 })]
])('operators × countries of %s', (_, some) => {
	const matrix = presenceMatrix(some);
	const here = some.places.filter(({ status }) =>
		['operational', 'under-construction'].includes(status)
	);

	test('every number equals a count of its own', () => {
		expect(matrix.total).toBe(countPlaces(here));
		let most = 0;
		for (const operator of matrix.operators) {
			const own = here.filter((place) => place.operator === operator);
			expect(matrix.ofOperator(operator)).toBe(countPlaces(own));
			for (const country of matrix.countries) {
				const count = countPlaces(own.filter((place) => place.country === country));
				expect(matrix.count(operator, country)).toBe(count);
				most = Math.max(most, count);
			}
		}
		expect(matrix.most).toBe(most);
		for (const country of matrix.countries)
			expect(matrix.inCountry(country)).toBe(
				countPlaces(here.filter((place) => place.country === country))
			);
	});

	test('has each operator and country that has a place, once, the largest first', () => {
		expect(new Set(matrix.operators)).toEqual(new Set(here.map(({ operator }) => operator)));
		expect([...matrix.countries].sort()).toEqual(
			[...new Set(here.map(({ country }) => country))].sort()
		);
		const sizes = matrix.operators.map(matrix.ofOperator);
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
	});
});
