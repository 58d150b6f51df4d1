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
