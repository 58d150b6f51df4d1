import { isBefore, isRealDate } from '../../../src/lib/atlas/check/dates';
import type { Reading } from '../../../src/lib/atlas/record';
import type { SourceRecord } from '../../../src/lib/atlas/schema';
import type { Interviewer } from './question';

/** Where a new record is made: the record as it stands, and who answers. */
export interface Desk extends Interviewer {
	reading: Reading;
}

/** A new record with the sources that are new with it, before it is in any file. */
export interface Draft {
	/** The file in which it belongs. */
	path: string;
	record: { id: string };
	sources: SourceRecord[];
}

/** Objects to an id that another record has, or that does not begin as the house has it. */
export function idObjection(
	taken: ReadonlySet<string>,
	prefix = ''
): (id: string) => string | null {
	return (id) => {
		if (taken.has(id)) return 'expected an id that no other record of its kind has';
		return id.startsWith(prefix) ? null : `expected an id that begins with ${prefix}`;
	};
}

/** Objects to a day that the calendar lacks; to one after the record's date unless it may come. */
export function dateObjection(
	{ reading }: Desk,
	{ mayCome }: { mayCome: boolean }
): (date: string | null) => string | null {
	const today = reading.record.info?.date;
	return (date) => {
		if (date === null) return null;
		if (!isRealDate(date)) return 'expected a day that the calendar has';
		if (mayCome || today === undefined || !isBefore(today, date)) return null;
		return `expected a date not after that of the record, ${today} (data/record.json)`;
	};
}
