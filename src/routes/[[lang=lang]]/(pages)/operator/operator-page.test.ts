import { expect, test } from 'vitest';
import { record } from '$lib/atlas/read';
import { operatorIndex, operatorPage } from './operator-page';

/** The counting rule once more, from the record itself. */
function countByHand(operator: string): number {
	const standing = record.places.filter(
		({ properties }) =>
			properties.operator === operator &&
			['operational', 'under-construction'].includes(properties.status)
	);
	const ids = new Set(standing.map(({ id }) => id));
	const served = new Set(
		standing
			.filter(({ properties }) => properties.kind !== 'cloud-region')
			.map(({ properties }) => properties.region)
	);
	return standing.filter(
		({ id, properties: { campus } }) => !served.has(id) && !(campus !== null && ids.has(campus))
	).length;
}

const { operators } = operatorIndex();

test('the index has every operator of the record, those without a place too', () => {
	expect(operators.map(({ id }) => id).sort()).toEqual(record.operators.map(({ id }) => id).sort());
	expect(operators.some(({ listed }) => listed === 0)).toBe(true);
});

test.each(operators.map((operator) => [operator.id, operator] as const))(
	'%s: its page, the index and a count by hand agree',
	(id, summary) => {
		const page = operatorPage(id);
		expect(page.operator).toEqual(summary);
		expect(summary.count).toBe(countByHand(id));
		expect(page.countries.reduce((sum, { count }) => sum + count, 0)).toBe(summary.count);
		expect(page.countries.reduce((sum, { listed }) => sum + listed, 0)).toBe(summary.listed);
		expect(page.openings.of).toBe(summary.count);
	}
);

test.each(operators.map(({ id }) => [id]))(
	'%s: every attestation once, every cite resolves',
	(id) => {
		const { attestations, events, refused, control, sources, cites, exposureCites } =
			operatorPage(id).details;
		const lines = Object.values(attestations).flat();
		const own = record.attestations.filter(({ operator }) => operator === id);
		expect(lines.map((line) => line.id).sort()).toEqual(own.map((each) => each.id).sort());
		const all = [...lines, ...events, ...refused, ...control].flatMap((each) => each.cites);
		for (const number of [...all, ...cites, ...exposureCites])
			expect(sources[number - 1]).toBeDefined();
	}
);
