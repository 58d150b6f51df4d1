import { place, ROUBAIX, type Mutation } from './mutation';

/** Statuses with an impossible date, or with none. */
export const STATUS_DATES: readonly Mutation[] = [
	place(
		'a plan has no date',
		ROUBAIX,
		(f) => Object.assign(f.properties, { status: 'announced', statusAsOf: null }),
		{ rule: 'statuses', field: 'properties.statusAsOf' }
	),
	place(
		'a place was operational before it opened',
		ROUBAIX,
		(f) => Object.assign(f.properties, { opened: '2005', statusAsOf: '2004-12' }),
		{ rule: 'statuses', field: 'properties.statusAsOf' }
	),
	place(
		'a place was closed before it closed',
		ROUBAIX,
		(f) =>
			Object.assign(f.properties, { status: 'closed', closed: '2020-03', statusAsOf: '2020-02-28' }),
		{ rule: 'statuses', field: 'properties.statusAsOf' }
	)
];
