import { expect, test } from 'vitest';
import { atlas, record } from '$lib/atlas/read';
import { countByDefinition } from '$lib/atlas/brief/counting';
import { methodologyPage } from './methodology-page';

const { numbers, kinds, statuses, precisions } = methodologyPage();
const sum = (list: readonly { count: number }[]): number =>
	list.reduce((total, { count }) => total + count, 0);

test('what is parted adds up to the whole', () => {
	for (const list of [kinds, statuses, precisions]) expect(sum(list)).toBe(numbers.records);
	expect(numbers.archived + numbers.repository + numbers.unseen).toBe(numbers.sources);
	expect(numbers.reachPlaces + numbers.reachOperator + numbers.reachUnspecified).toBe(
		numbers.attestations
	);
	expect(numbers.changes).toBe(numbers.periods - numbers.periodOperators);
	expect(sum(precisions.slice(0, 2))).toBe(numbers.exactKnown);
});

test('what another page counts is the same number here', () => {
	const [rule] = countByDefinition(atlas, record.places);
	expect(numbers.count).toBe(rule?.total);
	const standing = record.places.filter(({ properties: { status } }) =>
		['operational', 'under-construction'].includes(status)
	);
	expect(numbers.count + numbers.uncounted).toBe(standing.length);
});

test('every number is a count', () => {
	for (const [name, value] of Object.entries(numbers)) {
		expect(Number.isInteger(value), name).toBe(true);
		expect(value, name).toBeGreaterThanOrEqual(0);
	}
});
