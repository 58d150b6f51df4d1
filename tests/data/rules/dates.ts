import type { AttestationRecord, EventRecord } from '../../../src/lib/atlas/schema';
import { ATTESTATIONS, EVENTS, ROUBAIX, VMWARE, place, entry, type Mutation } from './mutation';

/** Dates that cannot be right. */
export const DATES: readonly Mutation[] = [
	place('a day is not in the calendar', ROUBAIX, (f) => (f.properties.opened = '2005-02-30'), {
		rule: 'dates',
		field: 'properties.opened'
	}),
	place('a place opened in the future', ROUBAIX, (f) => (f.properties.opened = '2031'), {
		rule: 'dates',
		field: 'properties.opened'
	}),
	place(
		'a place closed before it opened',
		ROUBAIX,
		(f) => Object.assign(f.properties, { status: 'closed', opened: '2005', closed: '2001' }),
		{ rule: 'dates', field: 'properties.closed' }
	),
	place('a place that stands is closed', ROUBAIX, (f) => (f.properties.closed = '2020'), {
		rule: 'dates',
		field: 'properties.closed'
	}),
	place('a status is of a day to come', ROUBAIX, (f) => (f.properties.statusAsOf = '2031'), {
		rule: 'dates',
		field: 'properties.statusAsOf'
	}),
	place('a status is of no day', ROUBAIX, (f) => (f.properties.statusAsOf = '2026-02-30'), {
		rule: 'dates',
		field: 'properties.statusAsOf'
	}),
	entry(
		'a certificate ends before it starts',
		ATTESTATIONS,
		VMWARE,
		(a: AttestationRecord) => (a.expires = '2019-01-01'),
		{ rule: 'dates', field: 'expires' }
	),
	entry(
		'a certificate that runs is called expired',
		ATTESTATIONS,
		'ovhcloud-secnumcloud-pod',
		(a: AttestationRecord) => (a.status = 'expired'),
		{ rule: 'dates', field: 'status' }
	),
	entry(
		'an event lies in the future',
		EVENTS,
		'2021-03-10-ovhcloud-fire-destroys-sbg2-and',
		(e: EventRecord) => (e.date = '2027-03-10'),
		{ rule: 'dates', field: 'date' }
	)
];
