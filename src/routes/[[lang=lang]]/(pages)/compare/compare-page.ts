/** What the page of comparisons shows before a reader chooses, gathered while the site is built. */
import { MOST_COMPARED, comparison, type Compared } from '$lib/atlas/brief/compare';
import { EU_MEMBERS, OTHER_EUROPEAN } from '$lib/atlas/jurisdiction';
import { atlas, record } from '$lib/atlas/read';

/** What the page of comparisons shows before a reader chooses. */
export interface ComparePage {
	/** The countries with the most places. */
	subjects: readonly Compared[];
	/** Names of the schemes, by id. */
	schemeNames: Readonly<Record<string, string>>;
	recordDate: string;
}

/** The comparison that needs no choice. */
export function comparePage(): ComparePage {
	const all = comparison(atlas, [...EU_MEMBERS, ...OTHER_EUROPEAN]);
	return {
		subjects: all.country.slice(0, MOST_COMPARED),
		schemeNames: all.schemes,
		recordDate: record.info.date
	};
}
