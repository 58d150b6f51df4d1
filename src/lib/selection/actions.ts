import { canonical } from './canonical';
import { formatOpened, parseOpened } from './opened';
import {
	DEFAULT_SELECTION,
	DEFAULT_STATUS,
	FACET_NAMES,
	UNKNOWN,
	type FacetName,
	type Opened,
	type Selection
} from './selection';

/** A restriction that a reader can take away: an option chosen in a facet, or the free text. */
export interface ActiveFilter {
	facet: FacetName | 'q';
	/** For `opened`: `unknown` or a range of years as in the URL. For `q`: the text. */
	option: string;
}

/**
 * Choose an option of a facet, or take it back when it is chosen. A year or range of years (`2015`,
 * `2015..2020`, as in the URL) takes the place of the range chosen before. Taking back the last
 * status returns to the default ones.
 */
export function toggle(selection: Selection, facet: FacetName, option: string): Selection {
	if (facet === 'opened') return { ...selection, opened: toggleOpened(selection.opened, option) };
	const chosen: readonly string[] = selection[facet];
	const next = chosen.includes(option)
		? chosen.filter((value) => value !== option)
		: [...chosen, option];
	return canonical({ ...selection, [facet]: next });
}

function toggleOpened(opened: Opened | null, option: string): Opened | null {
	const [unknown, years] = openedOptions(opened);
	const next =
		option === UNKNOWN ? [!unknown && UNKNOWN, years] : [unknown, years !== option && option];
	return parseOpened(next.filter((part) => part !== false).join(','));
}

/** The options that a choice of years consists of: whether the unknown, and which range. */
function openedOptions(opened: Opened | null): [unknown: string | false, years: string | false] {
	if (opened === null) return [false, false];
	const parts = formatOpened(opened).split(',');
	return [opened.unknown && UNKNOWN, parts.find((part) => part !== UNKNOWN) ?? false];
}

/** The selection without any restriction by a facet, or without the free text. */
export function clearFacet(selection: Selection, facet: FacetName | 'q'): Selection {
	return { ...selection, [facet]: DEFAULT_SELECTION[facet] };
}

/** The selection without facets and free text; lens, flip, reach, place and camera stay. */
export function clearFilters(selection: Selection): Selection {
	return [...FACET_NAMES, 'q' as const].reduce<Selection>(clearFacet, selection);
}

/** The selection without one of its {@link activeFilters}. */
export function removeFilter(selection: Selection, { facet, option }: ActiveFilter): Selection {
	return facet === 'q' ? clearFacet(selection, 'q') : toggle(selection, facet, option);
}

/** Whether a facet, or any facet or free text, restricts the places beyond what the map starts with. */
export function isRestricted(selection: Selection, facet?: FacetName): boolean {
	return activeFilters(selection).some((filter) => facet === undefined || filter.facet === facet);
}

/** What restricts the places beyond what the map starts with, in the order of the panel. */
export function activeFilters(selection: Selection): ActiveFilter[] {
	const filters = FACET_NAMES.flatMap((facet) =>
		chosenOptions(selection, facet).map((option) => ({ facet, option }))
	);
	return selection.q === '' ? filters : [...filters, { facet: 'q', option: selection.q }];
}

function chosenOptions(selection: Selection, facet: FacetName): readonly string[] {
	if (facet === 'opened')
		return openedOptions(selection.opened).filter((option) => option !== false);
	const isDefault = facet === 'status' && isDefaultStatus(selection);
	return isDefault ? [] : selection[facet];
}

/** Whether the statuses chosen are those that the map starts with, in any order. */
export function isDefaultStatus({ status }: Selection): boolean {
	return (
		status.length === DEFAULT_STATUS.length &&
		DEFAULT_STATUS.every((value) => status.includes(value))
	);
}
