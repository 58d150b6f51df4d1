import type { EventRecord } from '../../../src/lib/atlas/schema';
import {
	changeEntry,
	changePlace,
	entry,
	EVENTS,
	ROUBAIX,
	several,
	type Mutation
} from './mutation';

const OPENING = '2005-ovhcloud-ovh-opens-its-first-own';

/** Makes the opening of Roubaix the only event that a place has of this kind. */
function event(change: Partial<EventRecord>): (record: EventRecord) => void {
	return (record) => Object.assign(record, change);
}

/** A place of which a status and dates are given, and what the event of its opening then has against it. */
function disagrees(
	name: string,
	properties: object,
	change: Partial<EventRecord>,
	field: string
): Mutation {
	return several(
		name,
		[
			changePlace(ROUBAIX, (f) => Object.assign(f.properties, properties)),
			changeEntry(EVENTS, OPENING, event({ place: ROUBAIX, operator: 'ovhcloud', ...change }))
		],
		{ rule: 'event-agrees', record: ROUBAIX, field, severity: 'warning', with: OPENING }
	);
}

/** Events that contradict their place. */
export const PLACE_EVENTS: readonly Mutation[] = [
	disagrees(
		'a place that has opened is only announced',
		{ status: 'announced', opened: null },
		{ kind: 'opening' },
		'properties.status'
	),
	disagrees(
		'a place opened in another year than its opening',
		{ status: 'operational', opened: '2007' },
		{ kind: 'opening', date: '2005' },
		'properties.opened'
	),
	disagrees(
		'a place that has closed is operational',
		{ status: 'operational' },
		{ kind: 'closure', date: '2024' },
		'properties.status'
	),
	disagrees(
		'a place closed in another year than its closure',
		{ status: 'closed', opened: '2005', closed: '2020' },
		{ kind: 'closure', date: '2019-04' },
		'properties.closed'
	),
	disagrees(
		'a place had an outage before it opened',
		{ status: 'operational', opened: '2005' },
		{ kind: 'outage', date: '2004-12-31' },
		'properties.opened'
	),
	disagrees(
		'a place had an outage after it closed',
		{ status: 'closed', opened: '2005', closed: '2020' },
		{ kind: 'outage', date: '2021' },
		'properties.closed'
	)
];

/** Countries that an event should not name. */
export const EVENT_COUNTRIES: readonly Mutation[] = [
	entry(
		'an event names the country of its place again',
		EVENTS,
		OPENING,
		event({ place: ROUBAIX, operator: 'ovhcloud', countries: ['FR'] }),
		{ rule: 'event-countries', field: 'countries.0' }
	)
];

/** The same as a warning that is acknowledged with the event: nothing is left of it. */
export const ACKNOWLEDGED_EVENT: Mutation = several(
	'the warning is acknowledged with the event',
	[
		changePlace(ROUBAIX, ({ properties }) => {
			properties.opened = '2007';
			properties.acknowledged.push({
				rule: 'event-agrees',
				with: OPENING,
				reason: 'The event is that of a tent.'
			});
		}),
		changeEntry(EVENTS, OPENING, event({ place: ROUBAIX, kind: 'opening', date: '2005' }))
	],
	{ rule: 'event-agrees', record: ROUBAIX, field: 'properties.opened' }
);
