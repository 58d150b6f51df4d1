import { isBefore } from './dates';
import { placesWithOrigin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** Statuses that say nothing without a date: a plan of five years ago is not a plan of today. */
const DATED = ['announced', 'under-construction', 'cancelled'];

/** A status has a date where it passes, and none before the place was what its status says. */
export const statuses: Rule = (reading) =>
	placesWithOrigin(reading).flatMap(([place, origin]): Problem[] => {
		const { status, statusAsOf, opened, closed } = place.properties;
		const problem = (expected: string): Problem[] => [
			{
				...origin,
				field: 'properties.statusAsOf',
				value: statusAsOf,
				expected,
				severity: 'error',
				rule: 'statuses'
			}
		];
		if (statusAsOf === null) {
			if (!DATED.includes(status)) return [];
			return problem(`the date of the newest source that says ${status}`);
		}
		if (status === 'operational' && opened !== null && isBefore(statusAsOf, opened)) {
			return problem(`not before it opened, ${opened}`);
		}
		if (status === 'closed' && closed !== null && isBefore(statusAsOf, closed)) {
			return problem(`not before it closed, ${closed}`);
		}
		return [];
	});
