import type { Place } from './atlas';
import { countPlaces, countedPlaces } from './counting';
import { GROUPS, groupUnder, type JurisdictionGroup, type Lens } from './jurisdiction';

/** A place that changes jurisdiction group between two lenses. */
export interface Flip {
	place: Place;
	from: JurisdictionGroup;
	to: JurisdictionGroup;
}

/** The number of places, by the counting rule, that go from one group to another. */
export interface FlipTotal {
	from: JurisdictionGroup;
	to: JurisdictionGroup;
	count: number;
}

/**
 * The places whose group (the one that colours their marks) differs between two lenses, in the order
 * given. A place whose group is unknown under either lens is not among them: that nobody says who
 * supplies an operator's stack is no change of jurisdiction. {@link flipCoverage} counts those.
 */
export function flippedPlaces(places: readonly Place[], from: Lens, to: Lens): Flip[] {
	const flips: Flip[] = [];
	for (const place of places) {
		const before = groupUnder(from, place.operator);
		const after = groupUnder(to, place.operator);
		if (before === after || before === 'unknown' || after === 'unknown') continue;
		flips.push({ place, from: before, to: after });
	}
	return flips;
}

/** The number of flipped places per pair of groups, in legend order; pairs without any are left out. */
export function flipTotals(flips: readonly Flip[]): FlipTotal[] {
	const totals: FlipTotal[] = [];
	for (const from of GROUPS) {
		for (const to of GROUPS) {
			const pair = flips.filter((flip) => flip.from === from && flip.to === to);
			const count = countPlaces(pair.map((flip) => flip.place));
			if (count > 0) totals.push({ from, to, count });
		}
	}
	return totals;
}

/** Of how many of the places (by the counting rule) the group is known under both lenses. */
export function flipCoverage(
	places: readonly Place[],
	from: Lens,
	to: Lens
): { known: number; of: number } {
	const counted = countedPlaces(places);
	const known = counted.filter(
		({ operator }) =>
			groupUnder(from, operator) !== 'unknown' && groupUnder(to, operator) !== 'unknown'
	);
	return { known: known.length, of: counted.length };
}
