import { GROUPS, type JurisdictionGroup } from '../atlas/jurisdiction';
import { TEXT_BIT, facetsOf, type Facet, type FacetIndex, type Doubles } from './facet-index';
import { isAmong } from './opened';
import {
	FACET_NAMES,
	REACH_CHOICES,
	UNKNOWN,
	type FacetName,
	type ReachChoice,
	type Selection
} from './selection';

export { createFacetIndex, type FacetIndex } from './facet-index';

/** How much of the record a number rests on: of `of` places the value is known for `known`. */
export interface Coverage {
	known: number;
	of: number;
}

/** What a selection yields. Every number but the length of `visible` follows the counting rule. */
export interface FacetResult {
	/** Positions in `Atlas.places`, ascending. */
	visible: Uint32Array;
	/** The number of visible places. */
	count: number;
	/**
	 * Of every option of every facet, in the facet's order, the number of places if it alone were
	 * chosen in its facet, given the other facets and the free text.
	 */
	counts: Record<FacetName, ReadonlyMap<string, number>>;
	/** Of the places that the other facets and the free text let through, how many have a known value. */
	coverage: Record<FacetName, Coverage>;
	/** The number of places under each reach, given the whole selection; all equal while `cert` is empty. */
	reachCounts: Record<ReachChoice, number>;
	/** The visible places by the group that colours them under the lens; the sum is `count`. */
	groupCounts: Record<JurisdictionGroup, number>;
}

/**
 * What a selection yields on an index: the visible places and all counts of all facets, in one pass.
 * A place that fails no facet counts everywhere; one that fails exactly one counts in that facet only,
 * since choosing another option there would let it in; one that fails more counts nowhere. Then the
 * places that the counting rule leaves out beside others are taken off again.
 *
 * `textMatches` are the places that match the free text; null while there is none (or no answer yet).
 */
export function applySelection(
	index: FacetIndex,
	selection: Selection,
	textMatches: ReadonlySet<number> | null = null
): FacetResult {
	const facets = facetsOf(index, selection);
	markFailures(index, facets, selection, textMatches);
	const visible = tallyPlaces(index, facets);
	const hidden = hideVisibleDoubles(index, selection);
	const results = facets.map((facet) => countOptions(facet, hideDoubles(index, facet)));
	const count = visible.length - hidden.count;
	return {
		visible,
		count,
		counts: byFacet(results.map(({ counts }) => counts)),
		coverage: byFacet(results.map(({ coverage }) => coverage)),
		reachCounts: countReaches(index, selection, count),
		groupCounts: countGroups(index, selection, hidden.byGroup)
	};
}

function byFacet<T>(values: readonly T[]): Record<FacetName, T> {
	return Object.fromEntries(FACET_NAMES.map((name, i) => [name, values[i]])) as Record<
		FacetName,
		T
	>;
}

/** Write into `index.failed` which facets each place fails. */
function markFailures(
	{ failed }: FacetIndex,
	facets: readonly Facet[],
	selection: Selection,
	textMatches: ReadonlySet<number> | null
): void {
	failed.fill(textMatches ? TEXT_BIT : 0);
	textMatches?.forEach((place) => (failed[place] = 0));
	for (const facet of facets) {
		const failing = failingCodes(facet, selection);
		if (failing) markFacet(failed, facet.column.codes, failing);
	}
}

function markFacet(failed: Uint8Array, codes: Uint32Array, failing: Uint8Array): void {
	for (let place = 0; place < failed.length; place++) {
		failed[place]! |= failing[codes[place]!]!;
	}
}

/** The facet's bit for every code without a chosen option, 0 for the others; null when nothing is chosen. */
function failingCodes(facet: Facet, selection: Selection): Uint8Array | null {
	const isChosen = chosenOptions(facet.name, selection);
	if (!isChosen) return null;
	const chosen = facet.options.map(isChosen);
	const failing = new Uint8Array(facet.tally.length).fill(facet.bit);
	for (let code = 0; code < failing.length; code++) {
		for (let i = facet.starts[code]!; i < facet.starts[code + 1]!; i++) {
			if (chosen[facet.members[i]!]) failing[code] = 0;
		}
	}
	return failing;
}

function chosenOptions(
	facet: FacetName,
	selection: Selection
): ((option: string) => boolean) | null {
	if (facet === 'opened') {
		const { opened } = selection;
		return opened && ((option) => isAmong(opened, option === UNKNOWN ? null : Number(option)));
	}
	const chosen = new Set<string>(selection[facet]);
	return chosen.size === 0 ? null : (option) => chosen.has(option);
}

/** Collect the visible places, and tally per facet and code those that pass all other facets. */
function tallyPlaces(index: FacetIndex, facets: readonly Facet[]): Uint32Array {
	const { failed, visible } = index;
	const facetOfBit: (Facet | undefined)[] = [];
	for (const facet of facets) {
		facetOfBit[facet.bit] = facet;
		facet.tally.fill(0);
	}
	let length = 0;
	for (let place = 0; place < failed.length; place++) {
		const bits = failed[place]!;
		if (bits === 0) visible[length++] = place;
		else if ((bits & (bits - 1)) === 0) {
			const facet = facetOfBit[bits];
			if (facet) facet.tally[facet.column.codes[place]!]! += 1;
		}
	}
	const places = visible.slice(0, length);
	for (const over of new Set(facets.map(({ column }) => column))) {
		over.visible.fill(0);
		tallyColumn(places, over.codes, over.visible);
	}
	for (const { tally, column } of facets) {
		for (let code = 0; code < tally.length; code++) tally[code]! += column.visible[code]!;
	}
	return places;
}

function tallyColumn(places: Uint32Array, codes: Uint32Array, tally: Int32Array): void {
	for (let i = 0; i < places.length; i++) tally[codes[places[i]!]!]! += 1;
}

/** The visible places that the counting rule leaves out. */
interface Hidden {
	count: number;
	/** By position in `GROUPS`. */
	byGroup: Int32Array;
}

/** Find the visible doubles beside which one of their others is visible. */
function hideVisibleDoubles(index: FacetIndex, { lens }: Selection): Hidden {
	const { failed, doubles, operators } = index;
	const { places, others, starts } = doubles;
	const hidden: Hidden = { count: 0, byGroup: new Int32Array(GROUPS.length) };
	gather(failed, places, doubles.doubleFailed);
	gather(failed, others, doubles.otherFailed);
	for (let d = 0; d < places.length; d++) {
		if (doubles.doubleFailed[d] !== 0) continue;
		let i = starts[d]!;
		while (i < starts[d + 1]! && doubles.otherFailed[i] !== 0) i++;
		if (i === starts[d + 1]) continue;
		hidden.count += 1;
		hidden.byGroup[index.firstGroup[lens][operators.doubleCodes[d]!]!]! += 1;
	}
	return hidden;
}

function gather(failed: Uint8Array, places: Uint32Array, into: Uint8Array): void {
	for (let i = 0; i < places.length; i++) into[i] = failed[places[i]!]!;
}

/**
 * Take the doubles off a facet's tally beside which one of their others passes all other facets as
 * well: off every option if that other has the same code, else off the options that both have.
 * Returns the doubles of the second kind: hidden from the whole, but still in the tally.
 */
function hideDoubles({ doubles }: FacetIndex, facet: Facet): Coverage {
	const { doubleFailed, otherFailed, starts } = doubles;
	const { doubleCodes, otherCodes } = facet.column;
	const otherFacets = ~facet.bit;
	const differently: Coverage = { known: 0, of: 0 };
	facet.counts.fill(0);
	for (let d = 0; d < doubleFailed.length; d++) {
		if ((doubleFailed[d]! & otherFacets) !== 0) continue;
		const own = doubleCodes[d]!;
		const to = starts[d + 1]!;
		let beside = false;
		let same = false;
		for (let i = starts[d]!; i < to && !same; i++) {
			if ((otherFailed[i]! & otherFacets) !== 0) continue;
			beside = true;
			same = otherCodes[i] === own;
		}
		if (same) facet.tally[own]! -= 1;
		else if (beside) {
			differently.of += 1;
			differently.known += facet.known[own]!;
			if (facet.overlapping) hideSharedOptions(doubles, facet, d);
		}
	}
	return differently;
}

/** Take a double off those of its options that one of its others, of another code, has as well. */
function hideSharedOptions(doubles: Doubles, facet: Facet, d: number): void {
	const { starts, members, counts, column, bit } = facet;
	const own = column.doubleCodes[d]!;
	for (let o = starts[own]!; o < starts[own + 1]!; o++) {
		const option = members[o]!;
		for (let i = doubles.starts[d]!; i < doubles.starts[d + 1]!; i++) {
			if ((doubles.otherFailed[i]! & ~bit) !== 0) continue;
			if (!hasOption(facet, column.otherCodes[i]!, option)) continue;
			counts[option]! -= 1;
			break;
		}
	}
}

function hasOption({ starts, members }: Facet, code: number, option: number): boolean {
	for (let i = starts[code]!; i < starts[code + 1]!; i++) if (members[i] === option) return true;
	return false;
}

/** Turn the tally of codes into counts of options, and into the facet's coverage. */
function countOptions(
	{ tally, starts, members, counts, known, options }: Facet,
	hiddenDifferently: Coverage
): { counts: ReadonlyMap<string, number>; coverage: Coverage } {
	const coverage = { known: 0 - hiddenDifferently.known, of: 0 - hiddenDifferently.of };
	for (let code = 0; code < tally.length; code++) {
		const places = tally[code]!;
		if (places === 0) continue;
		coverage.of += places;
		coverage.known += places * known[code]!;
		for (let i = starts[code]!; i < starts[code + 1]!; i++) counts[members[i]!]! += places;
	}
	return { counts: new Map(options.map((option, i) => [option, counts[i]!])), coverage };
}

function countGroups(
	{ operators, firstGroup }: FacetIndex,
	{ lens }: Selection,
	hidden: Int32Array
): Record<JurisdictionGroup, number> {
	const counts = hidden.map((places) => -places);
	operators.visible.forEach((places, operator) => (counts[firstGroup[lens][operator]!]! += places));
	return Object.fromEntries(GROUPS.map((group, i) => [group, counts[i]])) as Record<
		JurisdictionGroup,
		number
	>;
}

function countReaches(
	index: FacetIndex,
	selection: Selection,
	count: number
): Record<ReachChoice, number> {
	const counts = REACH_CHOICES.map((reach) => {
		const facet = index.cert[reach];
		const failing = reach === selection.reach ? null : failingCodes(facet, selection);
		return [reach, failing ? countUnder(index, facet, failing) : count];
	});
	return Object.fromEntries(counts) as Record<ReachChoice, number>;
}

/** The number of places that pass all other facets, and this one by other codes than those marked. */
function countUnder(index: FacetIndex, facet: Facet, failing: Uint8Array): number {
	const { failed, doubles } = index;
	const { places, others, starts } = doubles;
	const { codes } = facet.column;
	const otherFacets = ~facet.bit;
	const passes = (place: number) =>
		(failed[place]! & otherFacets) === 0 && failing[codes[place]!] === 0;
	let count = 0;
	for (let place = 0; place < failed.length; place++) if (passes(place)) count += 1;
	for (let d = 0; d < places.length; d++) {
		if (!passes(places[d]!)) continue;
		for (let i = starts[d]!; i < starts[d + 1]!; i++) {
			if (!passes(others[i]!)) continue;
			count -= 1;
			break;
		}
	}
	return count;
}
