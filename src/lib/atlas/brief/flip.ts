import type { Atlas, Operator, Place } from '../atlas';
import { countedPlaces } from '../counting';
import {
	GROUPS,
	groupUnder,
	type CountryCode,
	type JurisdictionGroup,
	type Lens
} from '../jurisdiction';
import { standing } from './groups';

/** The pairs of lenses that are compared, the one that decides most first. */
export const LENS_PAIRS = [
	['seat', 'control'],
	['control', 'technology'],
	['seat', 'technology']
] as const satisfies readonly (readonly [Lens, Lens])[];

/** How many places stand in each group under two lenses: `matrix[from][to]`. */
export type FlipMatrix = Readonly<
	Record<JurisdictionGroup, Readonly<Record<JurisdictionGroup, number>>>
>;

/** A way from one group to another, with whom it concerns. */
export interface Crossing {
	from: JurisdictionGroup;
	to: JurisdictionGroup;
	count: number;
	/** The operators of these places, the largest first. */
	operators: readonly { operator: Operator; count: number }[];
}

/** What changes in a country between two lenses. */
export interface CountryFlip {
	country: CountryCode;
	/** Its places by the counting rule. */
	count: number;
	/** Those that change group. */
	changed: number;
	/** Of these, by crossing, in the order of `FlipBrief.crossings`. */
	byCrossing: readonly number[];
}

/** What changes between two lenses, among what stands or is being built; every number by the counting rule. */
export interface FlipBrief {
	from: Lens;
	to: Lens;
	matrix: FlipMatrix;
	/** All places. */
	count: number;
	/** Those whose group is known under both lenses. */
	known: number;
	/** Those that change group. */
	changed: number;
	/** The ways from group to group that some place takes, the most taken first. */
	crossings: readonly Crossing[];
	/** Countries in which some place changes group, those with most changes first. */
	countries: readonly CountryFlip[];
}

/** What changes between two lenses. A place whose group is unknown under one of them changes nothing. */
export function flipBrief(atlas: Atlas, from: Lens, to: Lens): FlipBrief {
	const counted = countedPlaces(standing(atlas.places)).map((place) => ({
		place,
		before: groupUnder(from, place.operator),
		after: groupUnder(to, place.operator)
	}));
	const at = (before: JurisdictionGroup, after: JurisdictionGroup): Place[] =>
		counted
			.filter((each) => each.before === before && each.after === after)
			.map(({ place }) => place);
	const pairs = GROUPS.flatMap((before) => GROUPS.map((after) => [before, after] as const));
	const known = pairs.filter((pair) => !pair.includes('unknown'));
	const crossings = known
		.filter(([before, after]) => before !== after)
		.map(([before, after]) => ({ from: before, to: after, places: at(before, after) }))
		.filter(({ places }) => places.length > 0)
		.sort((a, b) => b.places.length - a.places.length);
	return {
		from,
		to,
		matrix: Object.fromEntries(
			GROUPS.map((before) => [
				before,
				Object.fromEntries(GROUPS.map((after) => [after, at(before, after).length]))
			])
		) as FlipMatrix,
		count: counted.length,
		known: known.reduce((sum, [before, after]) => sum + at(before, after).length, 0),
		changed: crossings.reduce((sum, { places }) => sum + places.length, 0),
		crossings: crossings.map(({ places, ...groups }) => ({
			...groups,
			count: places.length,
			operators: operatorsOf(places)
		})),
		countries: countriesOf(
			counted.map(({ place }) => place),
			crossings.map(({ places }) => places)
		)
	};
}

function operatorsOf(places: readonly Place[]): { operator: Operator; count: number }[] {
	const counts = new Map<Operator, number>();
	for (const { operator } of places) counts.set(operator, (counts.get(operator) ?? 0) + 1);
	return [...counts]
		.map(([operator, count]) => ({ operator, count }))
		.sort((a, b) => b.count - a.count || a.operator.index - b.operator.index);
}

function countriesOf(all: readonly Place[], crossings: readonly (readonly Place[])[]) {
	const among = (places: readonly Place[], country: CountryCode): number =>
		places.filter((place) => place.country === country).length;
	return [...new Set(crossings.flat().map(({ country }) => country))]
		.map((country): CountryFlip => {
			const byCrossing = crossings.map((places) => among(places, country));
			return {
				country,
				count: among(all, country),
				changed: byCrossing.reduce((sum, count) => sum + count, 0),
				byCrossing
			};
		})
		.sort((a, b) => b.changed - a.changed || (a.country < b.country ? -1 : 1));
}
