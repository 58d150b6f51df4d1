import type { Reading } from '../record';
import type { Countries } from './countries';
import type { Problem } from './problem';

/** What a rule may need besides the record. */
export interface Context {
	/** Polygons of countries; null where they are not at hand, and rules that need them are silent. */
	countries: Countries | null;
}

/** A rule: finds every problem of its kind in what was read. */
export type Rule = (reading: Reading, context: Context) => Problem[];

/**
 * How grave is a flaw by a rule that the record is older than: `statusAsOf` or `technologyNote` missing
 * or out of order, a code on two regions. A warning until every record has been looked at, then an error.
 */
export const NEWLY_ASKED: Problem['severity'] = 'warning';
