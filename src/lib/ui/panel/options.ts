import type { Share } from '$lib/charts/stacks';

/** An option of a facet as its row shows it. */
export interface Option {
	/** As the selection holds it. */
	value: string;
	label: string;
	/** Places it would yield, given the other facets. */
	count: number;
	/** What of the count is visible now, by group; the rest of the bar is pale. Null: a bar says nothing here. */
	shares: readonly Share[] | null;
	/** Small, after the label. */
	tag?: string;
	/** Words where the bar would be. */
	aside?: string;
}

/** The fullest first, then by name. */
export function sorted(
	options: readonly Option[],
	compare: (a: string, b: string) => number
): Option[] {
	return [...options].sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** The first options of a list, and those further down that are chosen. */
export function shortened(
	options: readonly Option[],
	limit: number,
	chosen: readonly string[]
): Option[] {
	return options.filter(({ value }, position) => position < limit || chosen.includes(value));
}
