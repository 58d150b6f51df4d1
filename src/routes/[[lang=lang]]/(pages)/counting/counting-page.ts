/** What the page on other ways to count shows, gathered while the site is built. */
import { countByDefinition, type DefinitionCount } from '$lib/atlas/brief/counting';
import { PRACTICES, type Practice } from '$lib/atlas/brief/counting-practice';
import { atlas, record } from '$lib/atlas/read';
import type { RefusedClaim } from '$lib/atlas/schema';

/** Refused claims that are about numbers of data centres, or about what is counted as one. */
const ABOUT_NUMBERS: ReadonlySet<string> = new Set([
	'atnorth-eight-data-centres-in-five-countries',
	'aws-frankfurt-and-london-with-two-zones',
	'azure-regions-at-nominal-points',
	'huawei-region-of-its-own-in-paris'
]);

/** What the page shows. */
export interface CountingPage {
	counts: readonly DefinitionCount[];
	practices: readonly Practice[];
	refused: readonly Pick<RefusedClaim, 'id' | 'claim' | 'held'>[];
	recordDate: string;
}

/** What the page shows. */
export function countingPage(): CountingPage {
	return {
		counts: countByDefinition(atlas, record.places),
		practices: PRACTICES,
		refused: record.refused.filter(({ id }) => ABOUT_NUMBERS.has(id)),
		recordDate: record.info.date
	};
}
