import type { Reading } from '../record';
import { withoutAcknowledged } from './acknowledged';
import { addresses } from './addresses';
import { borders } from './borders';
import { sharedBuildings } from './buildings';
import { campuses } from './campuses';
import { fieldNames } from './citations';
import { control } from './control';
import { countryCodes } from './country-codes';
import { dates } from './dates';
import { duplicates } from './duplicates';
import { eventCountries, eventsOfPlaces } from './events';
import { attestationIds, names } from './names';
import { insideCountry, precision, ranges } from './positions';
import type { Problem } from './problem';
import { references, unusedSources } from './references';
import { refusedClaims } from './refused';
import { nearRegion, regionCodes } from './regions';
import type { Context, Rule } from './rule';
import { statuses } from './statuses';
import { technology } from './technology';

/** Every rule between records, in the order in which their problems are reported. */
export const RULES: readonly Rule[] = [
	references,
	names,
	attestationIds,
	countryCodes,
	addresses,
	ranges,
	insideCountry,
	precision,
	borders,
	dates,
	statuses,
	regionCodes,
	nearRegion,
	campuses,
	sharedBuildings,
	duplicates,
	eventsOfPlaces,
	eventCountries,
	control,
	technology,
	fieldNames,
	refusedClaims,
	unusedSources
];

/**
 * Every problem of what was read: its shape, then the rules, without the warnings that are acknowledged.
 * Notices are among them: whoever shows problems decides whether to show these.
 */
export function checkRecord(reading: Reading, context: Context): Problem[] {
	const found = RULES.flatMap((rule) => rule(reading, context));
	return withoutAcknowledged([...reading.problems, ...found], reading);
}
