import type { Atlas, Holding, Place } from '../atlas/atlas';
import { countedBy } from '../atlas/counting';
import type { Relation } from '../atlas/holdings';
import {
	GROUPS,
	LENSES,
	countriesUnder,
	groupUnder,
	groupsUnder,
	type Lens
} from '../atlas/jurisdiction';
import { KINDS, STATUSES } from '../atlas/vocabulary';
import { certOption, certOptions, countryOptions, nationalityOptions } from './known';
import {
	FACET_NAMES,
	REACH_CHOICES,
	UNKNOWN,
	type FacetName,
	type ReachChoice,
	type Selection
} from './selection';

/**
 * A column of the index: one code per place. Places with the same code have the same options in every
 * facet that reads the column, so a facet decides and counts by code and rarely looks at a place.
 */
export interface Column {
	codes: Uint32Array;
	/** The codes of `Doubles.places` and `Doubles.others`, side by side for fast reading. */
	doubleCodes: Uint32Array;
	otherCodes: Uint32Array;
	/** Scratch: how many visible places have each code. */
	visible: Int32Array;
}

/** A facet over a column. Sets of options stand in compressed rows: those of code `c` are `members[starts[c]]` up to `members[starts[c + 1]]`. */
export interface Facet {
	name: FacetName;
	/** Marks a place that fails this facet. */
	bit: number;
	column: Column;
	options: readonly string[];
	starts: Uint32Array;
	members: Uint32Array;
	/** 1 for a code whose value is known. */
	known: Uint8Array;
	/** Whether different codes can have an option in common. */
	overlapping: boolean;
	/** Scratch: how many places that pass all other facets have each code. */
	tally: Int32Array;
	/** Scratch: what each option yields. */
	counts: Int32Array;
}

/** Marks a place that free text does not match: the bit after those of the facets. */
export const TEXT_BIT = 1 << FACET_NAMES.length;

/**
 * The places that the counting rule may leave out (`countedBy`), in compressed rows: `places[d]` does
 * not count beside `others[starts[d]]` up to `others[starts[d + 1]]`.
 */
export interface Doubles {
	places: Uint32Array;
	starts: Uint32Array;
	others: Uint32Array;
	/** Scratch: the facets that each of the places and of the others fails, as bits. */
	doubleFailed: Uint8Array;
	otherFailed: Uint8Array;
}

/**
 * What an atlas looks like to the facet engine. Built once per atlas; every lens and every reach is in
 * it. Its scratch buffers belong to `applySelection`, which leaves nothing of meaning in them.
 */
export interface FacetIndex {
	operators: Column;
	/** The facets that mean the same under every lens and reach. */
	single: readonly Facet[];
	nationality: Readonly<Record<Lens, Facet>>;
	cert: Readonly<Record<ReachChoice, Facet>>;
	/** Position in `GROUPS` of each operator's first group. */
	firstGroup: Readonly<Record<Lens, Uint8Array>>;
	doubles: Doubles;
	/** Scratch: the facets that each place fails, as bits. */
	failed: Uint8Array;
	/** Scratch: the visible places. */
	visible: Uint32Array;
}

/** Index the places of an atlas for `applySelection`. */
export function createFacetIndex(atlas: Atlas): FacetIndex {
	const doubles = findDoubles(atlas);
	const operators = column(
		Uint32Array.from(atlas.places, (place) => place.operator.index),
		atlas.operators.length,
		doubles
	);
	const single = (
		name: FacetName,
		options: readonly string[],
		option: (place: Place) => string
	): Facet => singleFacet(atlas, doubles, name, options, option);
	return {
		operators,
		single: [
			operatorFacet(atlas, operators),
			single('country', countryOptions(atlas), (place) => place.country),
			single('kind', KINDS, (place) => place.kind),
			single('status', STATUSES, (place) => place.status),
			single('opened', openedOptions(atlas), (place) => openedOption(place.opened))
		],
		nationality: record(LENSES, (lens) => nationalityFacet(atlas, operators, lens)),
		cert: record(REACH_CHOICES, (reach) => certFacet(atlas, operators, doubles, reach)),
		firstGroup: record(LENSES, (lens) =>
			Uint8Array.from(atlas.operators, (operator) => GROUPS.indexOf(groupUnder(lens, operator)))
		),
		doubles,
		failed: new Uint8Array(atlas.places.length),
		visible: new Uint32Array(atlas.places.length)
	};
}

/** The facets that a selection reads, in the order of `FACET_NAMES`. */
export function facetsOf(index: FacetIndex, { lens, reach }: Selection): readonly Facet[] {
	const facets = [index.nationality[lens], index.cert[reach], ...index.single];
	return facets.sort((a, b) => a.bit - b.bit);
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function column(codes: Uint32Array, size: number, doubles: Doubles): Column {
	return {
		codes,
		doubleCodes: doubles.places.map((place) => codes[place]!),
		otherCodes: doubles.others.map((place) => codes[place]!),
		visible: new Int32Array(size)
	};
}

/** A facet from the options of each code, given as positions in `options`. */
function facet(
	name: FacetName,
	over: Column,
	options: readonly string[],
	optionsOfCode: readonly (readonly number[])[]
): Facet {
	const { starts, members } = compressedRows(optionsOfCode);
	const unknown = options[0] === UNKNOWN;
	return {
		name,
		bit: 1 << FACET_NAMES.indexOf(name),
		column: over,
		options,
		starts,
		members,
		known: Uint8Array.from(optionsOfCode, ([first]) => (unknown && first === 0 ? 0 : 1)),
		overlapping: new Set(members).size < members.length,
		tally: new Int32Array(optionsOfCode.length),
		counts: new Int32Array(options.length)
	};
}

function compressedRows(rows: readonly (readonly number[])[]): {
	starts: Uint32Array;
	members: Uint32Array;
} {
	const starts = new Uint32Array(rows.length + 1);
	rows.forEach((row, position) => (starts[position + 1] = starts[position]! + row.length));
	return { starts, members: Uint32Array.from(rows.flat()) };
}

/** A facet of which every place has exactly one option; the code is the option's position. */
function singleFacet(
	atlas: Atlas,
	doubles: Doubles,
	name: FacetName,
	options: readonly string[],
	option: (place: Place) => string
): Facet {
	const position = positions(options);
	const codes = Uint32Array.from(atlas.places, (place) => position(option(place)));
	return facet(name, column(codes, options.length, doubles), options, each(options));
}

function operatorFacet(atlas: Atlas, operators: Column): Facet {
	const ids = atlas.operators.map(({ id }) => id);
	return facet('operator', operators, ids, each(ids));
}

function each(options: readonly string[]): number[][] {
	return options.map((_, position) => [position]);
}

function positions(options: readonly string[]): (option: string) => number {
	const known = new Map(options.map((option, position) => [option, position]));
	return (option) => {
		const position = known.get(option);
		if (position === undefined) throw new Error(`not an option: ${option}`);
		return position;
	};
}

/** Unknown, then every year from the first opening to the last, so that a histogram has no holes. */
function openedOptions({ places }: Atlas): string[] {
	let [first, last] = [Infinity, -Infinity];
	for (const { opened } of places) {
		if (opened === null) continue;
		first = Math.min(first, opened);
		last = Math.max(last, opened);
	}
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}`);
	return [UNKNOWN, ...years];
}

function openedOption(year: number | null): string {
	return year === null ? UNKNOWN : `${year}`;
}

function nationalityFacet(atlas: Atlas, operators: Column, lens: Lens): Facet {
	const options = nationalityOptions(atlas);
	const position = positions(options);
	const optionsOfOperator = atlas.operators.map((operator) =>
		sortedSet([...groupsUnder(lens, operator), ...countriesUnder(lens, operator)].map(position))
	);
	return facet('nationality', operators, options, optionsOfOperator);
}

/** The relations of a holding to a place with which it makes the place match, by the reader's choice. */
const MATCHING_RELATIONS: Record<ReachChoice, readonly Relation[]> = {
	operator: ['here', 'operator', 'unspecified', 'elsewhere'],
	place: ['here'],
	any: ['here', 'operator', 'unspecified']
};

/**
 * The certification facet under a reach. Places that no source names share the code of their operator;
 * places with the same holdings of their own share a further one.
 */
function certFacet(atlas: Atlas, operators: Column, doubles: Doubles, reach: ReachChoice): Facet {
	const options = certOptions(atlas);
	const position = positions(options);
	const relations = MATCHING_RELATIONS[reach];
	const common = commonHoldings(atlas, relations).map((holdings) => optionsOf(holdings, position));
	const named = relations.includes('elsewhere') ? [] : holdingsByNamedPlace(atlas);
	if (named.length === 0) return facet('cert', operators, options, common.map(orUnknown));

	const codes = Uint32Array.from(operators.codes);
	const optionsOfCode = [...common];
	const codeOfSet = new Map<string, number>();
	for (const [place, holdings] of named) {
		const own = sortedSet([...common[codes[place]!]!, ...optionsOf(holdings, position)]);
		const key = own.join();
		const code = codeOfSet.get(key) ?? optionsOfCode.push(own) - 1;
		codeOfSet.set(key, code);
		codes[place] = code;
	}
	const over = column(codes, optionsOfCode.length, doubles);
	return facet('cert', over, options, optionsOfCode.map(orUnknown));
}

/** Of each operator, the holdings that make its places match although no source names them. */
function commonHoldings(atlas: Atlas, relations: readonly Relation[]): Holding[][] {
	const common: Holding[][] = atlas.operators.map(() => []);
	for (const holding of atlas.holdings) {
		const relation = holding.reach === 'places' ? 'elsewhere' : holding.reach;
		if (relations.includes(relation)) common[holding.operator.index]!.push(holding);
	}
	return common;
}

/** The places that sources name, with the holdings of their operator that do. */
function holdingsByNamedPlace(atlas: Atlas): [place: number, holdings: Holding[]][] {
	const byPlace = new Map<number, Holding[]>();
	for (const holding of atlas.holdings) {
		if (holding.reach !== 'places') continue;
		for (const place of holding.places) {
			if (atlas.places[place]?.operator !== holding.operator) continue;
			const holdings = byPlace.get(place);
			if (holdings) holdings.push(holding);
			else byPlace.set(place, [holding]);
		}
	}
	return [...byPlace];
}

function optionsOf(holdings: readonly Holding[], position: (option: string) => number): number[] {
	return sortedSet(
		holdings.flatMap(({ scheme, level }) =>
			level === null
				? [position(scheme.id)]
				: [position(scheme.id), position(certOption(scheme.id, level))]
		)
	);
}

/** The options of a code; unknown stands first in its facet. */
function orUnknown(options: readonly number[]): readonly number[] {
	return options.length === 0 ? [0] : options;
}

function sortedSet(values: readonly number[]): number[] {
	return [...new Set(values)].sort((a, b) => a - b);
}

function findDoubles({ places }: Atlas): Doubles {
	const doubles = countedBy(places);
	const { starts, members } = compressedRows([...doubles.values()]);
	return {
		places: Uint32Array.from(doubles.keys()),
		starts,
		others: members,
		doubleFailed: new Uint8Array(doubles.size),
		otherFailed: new Uint8Array(members.length)
	};
}
