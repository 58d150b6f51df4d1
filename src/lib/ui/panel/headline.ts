import type { Atlas } from '$lib/atlas/atlas';
import { groupOfCountry } from '$lib/atlas/jurisdiction';
import { STATUSES } from '$lib/atlas/vocabulary';
import { sharesOf, type Share } from '$lib/charts/stacks';
import type { HeadlineFacts } from '$lib/i18n/en/headline';
import { isDefaultStatus } from '$lib/selection/actions';
import type { FacetResult } from '$lib/selection/facets';
import { UNKNOWN, type Selection } from '$lib/selection/selection';
import { isGroup, schemeLabel } from './filters';

/** Groups that a sentence can name before a reader loses count; the bar below it shows the rest. */
const MOST_GROUPS = 2;

/** What the headline says of a selection and what it yields. */
export function headlineFacts(
	atlas: Atlas,
	selection: Selection,
	result: Pick<FacetResult, 'count' | 'groupCounts'>
): HeadlineFacts {
	const countries = selection.nationality.filter((value) => !isGroup(value));
	const onlyCountries = countries.length === selection.nationality.length ? countries : [];
	const groups = new Set(onlyCountries.map(groupOfCountry));
	const schemes = selection.cert.filter((option) => option !== UNKNOWN);
	return {
		count: result.count,
		groups: largest(sharesOf(result.groupCounts)),
		lens: selection.lens,
		operators: selection.operator.map(
			(id) => atlas.operators.find((operator) => operator.id === id)?.name ?? id
		),
		nationality: onlyCountries,
		nationalityGroup: groups.size === 1 ? ([...groups][0] ?? null) : null,
		countries: selection.country,
		kinds: selection.kind,
		statuses: isDefaultStatus(selection) ? null : selection.status,
		anyStatus: selection.status.length === STATUSES.length,
		schemes: schemes.map((option) => schemeLabel(atlas, option)),
		uncertified: schemes.length < selection.cert.length,
		reach: selection.reach,
		opened: selection.opened,
		q: selection.q
	};
}

/** The largest groups, in legend order. */
function largest(shares: readonly Share[]): Share[] {
	const kept = new Set([...shares].sort((a, b) => b.count - a.count).slice(0, MOST_GROUPS));
	return shares.filter((share) => kept.has(share));
}
