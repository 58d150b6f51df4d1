import type { Place } from '$lib/atlas/atlas';
import { countedPlaces } from '$lib/atlas/counting';
import {
	GROUPS,
	groupsUnder,
	groupUnder,
	type CountryCode,
	type JurisdictionGroup,
	type Lens
} from '$lib/atlas/jurisdiction';
import { PRECISION_RADIUS_M, STATUSES } from '$lib/atlas/vocabulary';
import { worldSize } from './camera';
import { mercatorX, mercatorY } from './geography';
import { donutRadius, KIND_ORDER, SINGLE_RADIUS } from './symbols';

/**
 * Places at one point. Where the point is exact it is a building or a campus; where it is not, the
 * places lie somewhere in the same town or metro, and the stack is drawn as its plate.
 */
export interface Stack {
	/** Stable under filtering: made of the first place's position. */
	key: string;
	lon: number;
	lat: number;
	/** Whether every place stands where the point says. */
	exact: boolean;
	/** Radius in metres of the circle in which the places lie. */
	radius: number;
	/** Name of the town. */
	town: string;
	country: CountryCode;
	/** Whether no more than the country is known: then the stack bears its name. */
	nationwide: boolean;
	/** In the order of a plate's strip: group × kind × status. */
	places: readonly Place[];
}

/** The name of a mark: its biggest stack's town, or its country where no more is known. */
export function markName(mark: Mark, countryName: (code: CountryCode) => string): string {
	const [stack] = mark.stacks;
	if (!stack) return '';
	return stack.nationwide ? countryName(stack.country) : stack.town;
}

/** What is drawn at one spot at a given zoom: one stack, or several that would overlap. */
export interface Mark {
	key: string;
	lon: number;
	lat: number;
	/** The first is the biggest: the mark stands on it and takes its name. */
	stacks: readonly Stack[];
	/** All places, ordered by jurisdiction group. */
	places: readonly Place[];
	/** Number of places by the counting rule. */
	count: number;
	/** The one place that the mark stands for, drawn as itself; null where it is a donut or a plate. */
	sole: Place | null;
	/** Room that the mark takes, in px from its centre. */
	radius: number;
}

/** Two inexact points of one town, rounded differently by precision, are the same plate. */
const SAME_TOWN_M = 3000;
const EARTH_CIRCUMFERENCE_M = 40_075_017;

/** Gap in px between two marks. */
const GAP = 3;

function isExact(place: Place): boolean {
	return place.precision === 'building' || place.precision === 'campus';
}

function distanceInMetres(a: Place, b: Place): number {
	const dx = mercatorX(a.lon) - mercatorX(b.lon);
	const dy = mercatorY(a.lat) - mercatorY(b.lat);
	return Math.hypot(dx, dy) * EARTH_CIRCUMFERENCE_M * Math.cos((a.lat * Math.PI) / 180);
}

/** Whether a place belongs to a stack that begins with `first`. */
function sharesPoint(first: Place, place: Place): boolean {
	if (isExact(first) !== isExact(place)) return false;
	if (isExact(place)) return first.lon === place.lon && first.lat === place.lat;
	if ((first.precision === 'country') !== (place.precision === 'country')) return false;
	return distanceInMetres(first, place) < SAME_TOWN_M;
}

/** Orders places for rings and strips: group × kind × status, then name. */
export function byGroupKindStatus(lens: Lens): (a: Place, b: Place) => number {
	return (a, b) =>
		GROUPS.indexOf(groupUnder(lens, a.operator)) - GROUPS.indexOf(groupUnder(lens, b.operator)) ||
		KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
		STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
		a.operator.index - b.operator.index ||
		a.index - b.index;
}

/** Gathers the places that share a point. */
export function stackPlaces(places: readonly Place[], lens: Lens): Stack[] {
	const bins = new Map<string, Place[][]>();
	const stacks: Place[][] = [];
	for (const place of places) {
		const near = neighbouringBins(place).flatMap((key) => bins.get(key) ?? []);
		const mates = near.find(([first]) => first !== undefined && sharesPoint(first, place));
		if (mates) {
			mates.push(place);
			continue;
		}
		const stack = [place];
		stacks.push(stack);
		const key = binOf(place.lon, place.lat);
		bins.set(key, [...(bins.get(key) ?? []), stack]);
	}
	return stacks.map((members) => {
		const first = members[0] as Place;
		const exact = isExact(first);
		return {
			key: `${first.lon},${first.lat},${exact ? 'exact' : first.precision === 'country' ? 'country' : 'town'}`,
			lon: first.lon,
			lat: first.lat,
			exact,
			radius: Math.max(...members.map((place) => PRECISION_RADIUS_M[place.precision])),
			town: first.town,
			country: first.country,
			nationwide: first.precision === 'country',
			places: members.sort(byGroupKindStatus(lens))
		};
	});
}

/** A grid of a tenth of a degree, so that a place is compared with its surroundings only. */
function binOf(lon: number, lat: number): string {
	return `${Math.round(lon * 10)},${Math.round(lat * 10)}`;
}

function neighbouringBins({ lon, lat }: Place): string[] {
	const steps = [-0.1, 0, 0.1];
	return steps.flatMap((dx) => steps.map((dy) => binOf(lon + dx, lat + dy)));
}

interface Cluster {
	x: number;
	y: number;
	radius: number;
	count: number;
	stacks: Stack[];
}

/** The only place, or the campus where all others are its buildings: they count once, and are one mark. */
function soleOf(places: readonly Place[]): Place | null {
	if (places.length === 1) return places[0] ?? null;
	const campus = places.find(({ kind }) => kind === 'campus');
	if (campus === undefined) return null;
	return places.every((place) => place === campus || place.campus === campus.index) ? campus : null;
}

/** Room in px around a mark of so many places. */
function markRadius(stacks: readonly Stack[], count: number, zoom: number): number {
	const sole = soleOf(stacks.flatMap((stack) => stack.places));
	return sole ? SINGLE_RADIUS : donutRadius(Math.max(2, count), zoom);
}

/**
 * The zoom for which marks are laid out: the lower end of a quarter level, so that they hold still while
 * the camera moves within it, and never overlap.
 */
export function layoutZoom(zoom: number): number {
	return Math.floor(zoom * 4) / 4;
}

/**
 * The marks at a zoom: stacks whose marks would overlap are merged, the smaller into the bigger, until
 * nothing overlaps. A merged mark stays on its biggest stack, so that Frankfurt stays at Frankfurt.
 */
export function layoutMarks(stacks: readonly Stack[], zoom: number, lens: Lens): Mark[] {
	const world = worldSize(zoom);
	const counted = new Set(countedPlaces(stacks.flatMap((stack) => stack.places)));
	const clusters: Cluster[] = stacks.map((stack) => {
		const count = stack.places.filter((place) => counted.has(place)).length;
		return {
			x: mercatorX(stack.lon) * world,
			y: mercatorY(stack.lat) * world,
			radius: markRadius([stack], count, zoom),
			count,
			stacks: [stack]
		};
	});
	return mergeOverlapping(clusters, zoom).map(({ stacks: members, count, radius }) => {
		const anchor = members[0] as Stack;
		return {
			key: anchor.key,
			lon: anchor.lon,
			lat: anchor.lat,
			stacks: members,
			places:
				members.length === 1
					? anchor.places
					: members.flatMap((stack) => stack.places).sort(byGroupKindStatus(lens)),
			count,
			sole: soleOf(members.flatMap((stack) => stack.places)),
			radius
		};
	});
}

function size(cluster: Cluster): number {
	return cluster.stacks.reduce((sum, stack) => sum + stack.places.length, 0);
}

function mergeOverlapping(clusters: readonly Cluster[], zoom: number): Cluster[] {
	const settled: Cluster[] = [];
	const waiting = [...clusters].sort(
		(a, b) => size(a) - size(b) || (a.stacks[0]?.key ?? '').localeCompare(b.stacks[0]?.key ?? '')
	);
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const cluster = next;
		const overlapped = nearestOverlapping(settled, cluster);
		if (!overlapped) {
			settled.push(cluster);
			continue;
		}
		// The bigger one has grown: let it settle again, in case it now touches others.
		settled.splice(settled.indexOf(overlapped), 1);
		const [big, small] =
			size(overlapped) >= size(cluster) ? [overlapped, cluster] : [cluster, overlapped];
		const stacks = [...big.stacks, ...small.stacks];
		const count = big.count + small.count;
		waiting.push({ x: big.x, y: big.y, radius: markRadius(stacks, count, zoom), count, stacks });
	}
	return settled;
}

function nearestOverlapping(settled: readonly Cluster[], cluster: Cluster): Cluster | null {
	let nearest: Cluster | null = null;
	let least = Infinity;
	for (const other of settled) {
		const distance = Math.hypot(other.x - cluster.x, other.y - cluster.y);
		if (distance < other.radius + cluster.radius + GAP && distance < least) {
			nearest = other;
			least = distance;
		}
	}
	return nearest;
}

/** A stretch of a donut's ring. */
export interface Arc {
	group: JurisdictionGroup;
	/** Number of places. */
	count: number;
	/** Share of the ring before this arc, 0 to 1. */
	start: number;
	/** Share of the ring that it takes, 0 to 1. */
	share: number;
}

/** A donut's ring: the mix of jurisdiction groups among all its places. */
export function ringArcs(places: readonly Place[], lens: Lens): Arc[] {
	const counts = new Map<JurisdictionGroup, number>();
	for (const place of places) {
		const group = groupUnder(lens, place.operator);
		counts.set(group, (counts.get(group) ?? 0) + 1);
	}
	let start = 0;
	return GROUPS.flatMap((group) => {
		const count = counts.get(group) ?? 0;
		if (count === 0) return [];
		const arc = { group, count, start, share: count / places.length };
		start += arc.share;
		return [arc];
	});
}

/**
 * The group that colours the second half of a place's mark: another origin of its technology under the
 * technology lens, and the United States under every lens where an EU operator runs licensed US
 * technology, so that neither lens hides it. Null: the mark has one colour.
 */
export function halfOf(place: Place, lens: Lens): JurisdictionGroup | null {
	const groups = groupsUnder(lens, place.operator);
	if (groups[1] !== undefined) return groups[1];
	return place.operator.licensedTechnology && groups[0] !== 'us' ? 'us' : null;
}
