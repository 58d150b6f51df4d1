import { FILES } from '../schema';
import { originIn, placesWithOrigin, type Origin } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

const RULE = 'dates';

/** Whether an ISO 8601 date of reduced precision names a real day, month or year. */
export function isRealDate(date: string): boolean {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const real = new Date(Date.UTC(year, month - 1, day));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** Whether one date lies wholly before another: `2020` is before `2021-03`, not before `2020-03`. */
export function isBefore(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return date.slice(0, length) < other.slice(0, length);
}

/**
 * Dates are real days, stand in their order, and do not lie in the future of the record unless
 * the place is still announced or being built.
 */
export const dates: Rule = (reading) => {
	const { record } = reading;
	const problems: Problem[] = [];
	const today = record.info?.date ?? null;

	const check = (
		from: Origin,
		fields: Record<string, string | null>,
		mayBeFuture: boolean
	): void => {
		for (const [field, value] of Object.entries(fields)) {
			if (value === null) continue;
			const report = (expected: string): void => {
				problems.push({ ...from, field, value, expected, severity: 'error', rule: RULE });
			};
			if (!isRealDate(value)) report('a day that the calendar has');
			else if (!mayBeFuture && today !== null && isBefore(today, value)) {
				report(`not after the date of the record, ${today}`);
			}
		}
	};
	const ordered = (
		from: Origin,
		[early, start]: [string, string | null],
		[late, end]: [string, string | null]
	): void => {
		if (start === null || end === null || !isBefore(end, start)) return;
		problems.push({
			...from,
			field: late,
			value: end,
			expected: `not before ${early}, ${start}`,
			severity: 'error',
			rule: RULE
		});
	};

	for (const [place, from] of placesWithOrigin(reading)) {
		const { opened, closed, status, statusAsOf } = place.properties;
		const coming = status === 'announced' || status === 'under-construction';
		check(from, { 'properties.opened': opened, 'properties.closed': closed }, coming);
		check(from, { 'properties.statusAsOf': statusAsOf }, false);
		ordered(from, ['opened', opened], ['properties.closed', closed]);
		if (closed !== null && status !== 'closed' && status !== 'cancelled') {
			problems.push({
				...from,
				field: 'properties.closed',
				value: closed,
				expected: `null, since the status is ${status}`,
				severity: 'error',
				rule: RULE
			});
		}
	}
	for (const { id, control } of record.operators) {
		control.forEach(({ from: start }, index) =>
			check(originIn('operators', id), { [`control.${index}.from`]: start }, false)
		);
	}
	for (const { id, issued, expires, status } of record.attestations) {
		const from = originIn('attestations', id);
		check(from, { issued }, false);
		check(from, { expires }, true);
		ordered(from, ['issued', issued], ['expires', expires]);
		if (status === 'expired' && expires !== null && today !== null && isBefore(today, expires)) {
			problems.push({
				...from,
				field: 'status',
				value: status,
				expected: `held, since it ends on ${expires}`,
				severity: 'error',
				rule: RULE
			});
		}
	}
	for (const { id, date } of record.events) {
		check(originIn('events', id), { date }, false);
	}
	for (const { id, populationDate } of record.countries) {
		check(originIn('countries', id), { populationDate }, false);
	}
	for (const { id, published } of record.sources) {
		check(originIn('sources', id), { published }, false);
	}
	for (const { id, versions } of record.schemes) {
		versions?.forEach(({ from: start }, index) =>
			check(originIn('schemes', id), { [`versions.${index}.from`]: start }, true)
		);
	}
	if (record.info !== null) {
		const { version, date } = record.info;
		check({ file: FILES.info.path, record: 'record' }, { version, date }, true);
	}
	return problems;
};
