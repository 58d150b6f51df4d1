import { group } from 'd3-array';
import { countedPlaces } from '$lib/atlas/counting';
import { GROUPS, groupUnder, type JurisdictionGroup, type Lens } from '$lib/atlas/jurisdiction';
import type { Place } from '$lib/atlas/atlas';

/** A part of a stacked bar: the number of places of a jurisdiction group. */
export interface Share {
	group: JurisdictionGroup;
	count: number;
}

/** The parts of a stack in legend order, without the empty ones. */
export function sharesOf(counts: Readonly<Record<JurisdictionGroup, number>>): Share[] {
	return GROUPS.map((group) => ({ group, count: counts[group] })).filter(({ count }) => count > 0);
}

/** The places by the group that colours them under a lens; the sum is their number by the counting rule. */
export function stack(places: readonly Place[], lens: Lens): Share[] {
	const counts: Record<JurisdictionGroup, number> = {
		eu: 0,
		europe: 0,
		us: 0,
		other: 0,
		unknown: 0
	};
	for (const { operator } of countedPlaces(places)) counts[groupUnder(lens, operator)] += 1;
	return sharesOf(counts);
}

/** A stack for every value that a key gives; each follows the counting rule on its own. */
export function stacksBy<K>(
	places: readonly Place[],
	key: (place: Place) => K,
	lens: Lens
): Map<K, Share[]> {
	const stacks = new Map<K, Share[]>();
	for (const [value, members] of group(places, key)) stacks.set(value, stack(members, lens));
	return stacks;
}

/** The number of places in a stack. */
export function total(shares: readonly Share[]): number {
	return shares.reduce((sum, { count }) => sum + count, 0);
}
