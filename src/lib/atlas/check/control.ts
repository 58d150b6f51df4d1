import type { EventRecord, OperatorRecord } from '../schema';
import { isBefore } from './dates';
import { originIn } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** A deviation within one operator, before it is told of which. */
type Flaw = Pick<Problem, 'field' | 'value' | 'expected'>;

/** The chain of control leads from the seat to the parent, and its history ends with the parent of today. */
export const control: Rule = ({ record }) => {
	const events = new Map(record.events.map((event) => [event.id, event]));
	return record.operators.flatMap((operator) =>
		[
			...chainFlaws(operator),
			...orderFlaws(operator),
			...parentFlaws(operator),
			...eventFlaws(operator, events)
		].map((flaw) => ({
			...originIn('operators', operator.id),
			...flaw,
			severity: 'error' as const,
			rule: 'control'
		}))
	);
};

function chainFlaws({ chain, seat, parent }: OperatorRecord): Flaw[] {
	const [first, last] = [chain[0], chain.at(-1)];
	if (first === undefined || last === undefined) return [];
	const end = `chain.${chain.length - 1}`;
	return [
		...differs('chain.0.country', first.country, seat, 'the seat'),
		...(first.share === null
			? []
			: [
					{
						field: 'chain.0.share',
						value: first.share,
						expected: 'null: the operating company holds no link before it'
					}
				]),
		...differs(`${end}.country`, last.country, parent.country, 'the country of the parent'),
		...(parent.name === null ? [] : differs(`${end}.name`, last.name, parent.name, 'the parent'))
	];
}

function orderFlaws({ control: periods }: OperatorRecord): Flaw[] {
	return periods.flatMap(({ from }, index) => {
		const before = periods[index - 1]?.from;
		if (before === undefined || (from !== before && !isBefore(from, before))) return [];
		return [{ field: `control.${index}.from`, value: from, expected: `after ${before}` }];
	});
}

function parentFlaws({ control: periods, parent }: OperatorRecord): Flaw[] {
	const last = periods.at(-1);
	if (last === undefined) return [];
	const field = `control.${periods.length - 1}.country`;
	return differs(field, last.country, parent.country, 'the country of today’s parent');
}

function eventFlaws(
	{ id, control: periods }: OperatorRecord,
	events: ReadonlyMap<string, EventRecord>
): Flaw[] {
	return periods.flatMap(({ event: eventId, from }, index) => {
		const event = eventId === null ? undefined : events.get(eventId);
		if (event === undefined) return [];
		const flaw = (expected: string): Flaw[] => [
			{ field: `control.${index}.event`, value: eventId, expected }
		];
		if (event.kind !== 'ownership') return flaw(`an event of kind ownership, not ${event.kind}`);
		if (event.operator !== id)
			return flaw(`an event of ${id}, not of ${event.operator ?? 'nobody'}`);
		const { date } = event;
		if (date === null || !(isBefore(date, from) || isBefore(from, date))) return [];
		return flaw(`an event of the day on which the period begins, ${from}, not of ${date}`);
	});
}

/** A flaw where both values are known and are not the same. */
function differs(field: string, value: string | null, wanted: string | null, what: string): Flaw[] {
	if (value === null || wanted === null || value === wanted) return [];
	return [{ field, value, expected: `${what}, ${wanted}` }];
}
