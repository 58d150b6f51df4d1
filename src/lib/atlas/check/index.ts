import type { Reading } from '../record';
import { withoutAcknowledged } from './acknowledged';
import { dates } from './dates';
import { duplicates } from './duplicates';
import { attestationIds, names } from './names';
import { insideCountry, precision, ranges } from './positions';
import type { Problem } from './problem';
import { references, unusedSources } from './references';
import type { Context, Rule } from './rule';

/** Every rule between records, in the order in which their problems are reported. */
export const RULES: readonly Rule[] = [
	references,
	names,
	attestationIds,
	ranges,
	insideCountry,
	precision,
	dates,
	duplicates,
	unusedSources
];

/** Every problem of what was read: its shape, then the rules, without the warnings that are acknowledged. */
export function checkRecord(reading: Reading, context: Context): Problem[] {
	const found = RULES.flatMap((rule) => rule(reading, context));
	return withoutAcknowledged([...reading.problems, ...found], reading);
}
