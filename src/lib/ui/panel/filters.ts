import type { Atlas } from '$lib/atlas/atlas';
import { GROUPS, type JurisdictionGroup } from '$lib/atlas/jurisdiction';
import type { YearRange } from '$lib/charts/years';
import type { I18n } from '$lib/i18n/context';
import { toggle, type ActiveFilter } from '$lib/selection/actions';
import { parseOpened } from '$lib/selection/opened';
import {
	DEFAULT_SELECTION,
	UNKNOWN,
	type FacetName,
	type Selection
} from '$lib/selection/selection';

/** What choosing an option of a facet, or taking it back, changes in the selection. */
export function togglePatch(
	selection: Selection,
	facet: FacetName,
	option: string
): Partial<Selection> {
	const next = toggle(facet === 'cert' ? refined(selection, option) : selection, facet, option);
	return { [facet]: next[facet] };
}

/**
 * A scheme and its levels are alternatives, so that choosing a level narrows the scheme down and
 * choosing the scheme widens it again: the one leaves when the other comes.
 */
function refined(selection: Selection, option: string): Selection {
	if (selection.cert.includes(option)) return selection;
	const [scheme, level] = option.split(':');
	const cert = selection.cert.filter((other) =>
		level === undefined ? !other.startsWith(`${scheme}:`) : other !== scheme
	);
	return { ...selection, cert };
}

/** What choosing years changes; whether places of unknown year are let in stays as it is. */
export function yearsPatch(
	selection: Selection,
	from: number | null,
	to: number | null
): Pick<Selection, 'opened'> {
	const unknown = selection.opened?.unknown ?? false;
	if (from === null && to === null && !unknown) return { opened: null };
	const backwards = from !== null && to !== null && from > to;
	return { opened: backwards ? { from: to, to: from, unknown } : { from, to, unknown } };
}

/** The years chosen, without whether the unknown are let in; null when none are. */
export function chosenYears({ opened }: Selection): YearRange | null {
	return opened && (opened.from !== null || opened.to !== null) ? opened : null;
}

const { operator, nationality, cert, country, kind, status, opened, q } = DEFAULT_SELECTION;

/** What dropping every filter changes; lens, comparison, reach, place and camera stay. */
export const WITHOUT_FILTERS: Partial<Selection> = {
	operator,
	nationality,
	cert,
	country,
	kind,
	status,
	opened,
	q
};

/** What filtering by one jurisdiction group, or lifting that filter, changes. */
export function onlyGroupPatch(
	selection: Selection,
	group: JurisdictionGroup
): Pick<Selection, 'nationality'> {
	const [first, ...others] = selection.nationality;
	return { nationality: first === group && others.length === 0 ? [] : [group] };
}

/** What a reader calls an active filter. */
export function filterLabel(
	{ m, formats }: I18n,
	atlas: Atlas,
	{ lens }: Selection,
	{ facet, option }: ActiveFilter
): string {
	switch (facet) {
		case 'operator':
			return atlas.operators.find(({ id }) => id === option)?.name ?? option;
		case 'nationality': {
			const name = isGroup(option) ? m.vocabulary.group[option] : formats.country(option);
			return m.explorer.chips.nationality(lens, name);
		}
		case 'cert':
			return option === UNKNOWN ? m.explorer.unknown.cert : schemeLabel(atlas, option);
		case 'country':
			return formats.country(option);
		case 'kind':
			return keyed(m.vocabulary.kind, option);
		case 'status':
			return keyed(m.vocabulary.status, option);
		case 'opened': {
			const opened = parseOpened(option);
			return opened ? m.explorer.opened.range(opened) : option;
		}
		case 'q':
			return m.explorer.chips.text(option);
	}
}

/** The name of a scheme, with its level where the option has one: "C5 Type 2". */
export function schemeLabel(atlas: Atlas, option: string): string {
	const [schemeId, levelId] = option.split(':');
	const scheme = atlas.schemes.find(({ id }) => id === schemeId);
	if (!scheme) return option;
	const level = scheme.levels.find(({ id }) => id === levelId);
	return level ? `${scheme.name} ${level.name}` : scheme.name;
}

function keyed(names: Readonly<Record<string, string>>, key: string): string {
	return names[key] ?? key;
}

/** Whether a value of the nationality facet, or a mark of the headline, is a jurisdiction group. */
export function isGroup(value: string): value is JurisdictionGroup {
	return (GROUPS as readonly string[]).includes(value);
}
