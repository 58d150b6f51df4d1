/** Bands of age of a record's newest dated source, in months before the record's date. */
export const AGES = ['under 12', '12–18', 'over 18', 'undated'] as const;
/** One of {@link AGES}. */
export type Age = (typeof AGES)[number];

/** The newest of some dates (ISO 8601, of any precision); null when there is none. */
export function newestOf(dates: readonly (string | null)[]): string | null {
	return dates.reduce((newest, date) => ((date ?? '') > (newest ?? '') ? date : newest), null);
}

/**
 * The band of age of a record's newest dated source. A date of reduced precision counts from its
 * first day, so that a record is never called fresher than its sources prove.
 *
 * @param published dates of its sources (ISO 8601, of any precision)
 * @param date the record's own (`YYYY-MM-DD`)
 */
export function ageOf(published: readonly (string | null)[], date: string): Age {
	const newest = newestOf(published.map((day) => day && firstDay(day)));
	if (newest === null) return 'undated';
	if (newest > monthsBefore(date, 12)) return 'under 12';
	return newest >= monthsBefore(date, 18) ? '12–18' : 'over 18';
}

/** Whether a reader is told when a record was last checked: no source of the last 18 months bears it out. */
export function isStale(published: readonly (string | null)[], date: string): boolean {
	return ['over 18', 'undated'].includes(ageOf(published, date));
}

function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** The same day of an earlier month. It may be one that the calendar lacks: it is only compared. */
function monthsBefore(date: string, months: number): string {
	const [year = 0, month = 1] = date.split('-').map(Number);
	const count = year * 12 + month - 1 - months;
	const pad = (value: number, length: number): string => String(value).padStart(length, '0');
	return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}${date.slice(7)}`;
}
