import type { ControlPeriod, EventRecord, OperatorRecord } from '../../../src/lib/atlas/schema';
import {
	changeEntry,
	entry,
	EVENTS,
	OPERATORS,
	several,
	type Mutation
} from './mutation';

const FLOATED = '2021-10-15-ovhcloud-ovh-groupe-is-floated-on';

/** Gives OVHcloud a chain and a history without a flaw, then changes them. */
function ovh(change: (operator: OperatorRecord) => void): (operator: OperatorRecord) => void {
	return (operator) => {
		const link = { share: null, note: null };
		const period = { share: null, event: null, note: null, sources: operator.sources.slice(0, 1) };
		Object.assign(operator, {
			seat: 'FR',
			parent: { name: 'OVH Groupe', country: 'FR' },
			chain: [
				{ ...link, name: 'OVH SAS', country: 'FR' },
				{ ...link, name: 'OVH Groupe', country: 'FR', share: 100 }
			],
			control: [
				{ ...period, from: '1999', name: 'OVH', country: 'FR' },
				{ ...period, from: '2021-10-15', name: 'OVH Groupe', country: 'FR' }
			]
		});
		change(operator);
	};
}

function history(name: string, field: string, change: (operator: OperatorRecord) => void): Mutation {
	return entry(name, OPERATORS, 'ovhcloud', ovh(change), { rule: 'control', field });
}

function period(operator: OperatorRecord, index: number): ControlPeriod {
	const found = operator.control[index];
	if (found === undefined) throw new Error('No period to mutate.');
	return found;
}

/** A period that began with an event, which is changed. */
function begins(name: string, change: Partial<EventRecord>): Mutation {
	return several(
		name,
		[
			changeEntry(OPERATORS, 'ovhcloud', ovh((operator) => (period(operator, 1).event = FLOATED))),
			changeEntry(EVENTS, FLOATED, (event: EventRecord) => Object.assign(event, change))
		],
		{ rule: 'control', record: 'ovhcloud', field: 'control.1.event' }
	);
}

/** Chains of control and their history. */
export const CONTROL: readonly Mutation[] = [
	history('a chain does not begin at the seat', 'chain.0.country', (o) => (o.seat = 'LU')),
	history('an operating company has a share in nothing', 'chain.0.share', (o) =>
		Object.assign(o.chain[0] ?? {}, { share: 50 })
	),
	history('a chain ends in another country than the parent’s', 'chain.1.country', (o) =>
		Object.assign(o.chain[1] ?? {}, { country: 'US' })
	),
	history('a chain ends with another than the parent', 'chain.1.name', (o) =>
		Object.assign(o.chain[1] ?? {}, { name: 'Somebody Else' })
	),
	history('two periods begin on one day', 'control.1.from', (o) => (period(o, 1).from = '1999')),
	history('a period begins before the one before it', 'control.1.from', (o) => {
		period(o, 1).from = '1998';
	}),
	history('the history ends in another country than the parent’s', 'control.1.country', (o) => {
		period(o, 1).country = 'US';
	}),
	begins('a period began with an event of another kind', { kind: 'contract' }),
	begins('a period began with an event of another operator', { operator: 'aws', place: null }),
	begins('a period began on another day than its event', { date: '2019' }),
	{
		...history('a share is more than the whole', 'chain.1.share', (o) =>
			Object.assign(o.chain[1] ?? {}, { share: 101 })
		),
		finds: { rule: 'shape', record: 'ovhcloud', field: 'chain.1.share' }
	},
	{
		...history('a period begins on a day that is not in the calendar', 'control.0.from', (o) => {
			period(o, 0).from = '1999-02-30';
		}),
		finds: { rule: 'dates', record: 'ovhcloud', field: 'control.0.from' }
	},
	{
		...history('a period began with an event that does not exist', 'control.0.event', (o) => {
			period(o, 0).event = 'big-bang';
		}),
		finds: { rule: 'references', record: 'ovhcloud', field: 'control.0.event' }
	}
];

/** The same without a flaw: no rule speaks of it. */
export const SOUND_CONTROL: Mutation = several(
	'chain and history are sound',
	[
		changeEntry(OPERATORS, 'ovhcloud', ovh((operator) => (period(operator, 1).event = FLOATED))),
		changeEntry(EVENTS, FLOATED, (event: EventRecord) =>
			Object.assign(event, { kind: 'ownership', operator: 'ovhcloud', date: '2021-10' })
		)
	],
	{ rule: 'control', record: 'ovhcloud', field: '' }
);

/** Stacks without an origin, and origins without a stack. */
export const TECHNOLOGY: readonly Mutation[] = [
	entry(
		'a stack has an origin and no name',
		OPERATORS,
		'ovhcloud',
		(o: OperatorRecord) => Object.assign(o, { technologyOrigin: ['FR'], technologyNote: null }),
		{ rule: 'technology', field: 'technologyNote' }
	),
	entry(
		'a stack has a name and no origin',
		OPERATORS,
		'ovhcloud',
		(o: OperatorRecord) => Object.assign(o, { technologyOrigin: [], technologyNote: 'OpenStack' }),
		{ rule: 'technology', field: 'technologyOrigin' }
	)
];
