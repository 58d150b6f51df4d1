import type { Place } from '../atlas';
import { countedPlaces } from '../counting';
import { GROUPS, LENSES, groupUnder, type JurisdictionGroup, type Lens } from '../jurisdiction';

/** Numbers of places by jurisdiction group. */
export type GroupCounts = Readonly<Record<JurisdictionGroup, number>>;

/** What stands or is being built: the places that every headline number is about. */
export function standing(places: readonly Place[]): Place[] {
	return places.filter(({ status }) => status === 'operational' || status === 'under-construction');
}

/** The places by the group that colours them under each lens; by the counting rule, so each sums to the count. */
export function groupsByLens(places: readonly Place[]): Readonly<Record<Lens, GroupCounts>> {
	const counted = countedPlaces(places);
	const under = (lens: Lens): GroupCounts => {
		const counts = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<
			JurisdictionGroup,
			number
		>;
		for (const { operator } of counted) counts[groupUnder(lens, operator)] += 1;
		return counts;
	};
	return Object.fromEntries(LENSES.map((lens) => [lens, under(lens)])) as Record<Lens, GroupCounts>;
}

/** The share of a group, 0 to 1; null of nothing. */
export function shareOf(group: JurisdictionGroup, counts: GroupCounts): number | null {
	const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	return total === 0 ? null : counts[group] / total;
}
