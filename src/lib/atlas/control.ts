import type { ControlPeriod } from './schema';

/** Who had ultimate control over an operator at some time. */
export type Controller = Pick<ControlPeriod, 'name' | 'country' | 'share'>;

/**
 * Who had ultimate control over an operator on a day (ISO 8601, of any precision): the holder of the last
 * period that had begun by its end. Null before the first period, of which no source says anything.
 *
 * @param control periods in order of time, as the record holds them
 */
export function controllerOn(control: readonly ControlPeriod[], date: string): Controller | null {
	return control.findLast(({ from }) => from <= lastDayOf(date)) ?? null;
}

/** A date that no day of a year, or of a month, lies after when dates are compared as text. */
function lastDayOf(date: string): string {
	return `${date}-99`.slice(0, date.length === 4 ? 7 : 10);
}
