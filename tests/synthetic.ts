import type { Atlas, Holding, Operator, Place, Scheme } from '../src/lib/atlas/atlas';
import type { CountryCode } from '../src/lib/atlas/jurisdiction';
import { KINDS, PRECISIONS, REACHES, STATUSES } from '../src/lib/atlas/vocabulary';

/** How large a synthetic atlas is. */
export interface Size {
	places: number;
	operators: number;
	schemes: number;
	holdingsPerOperator: number;
	/** Share of places that are cloud regions. */
	regions: number;
	/** Share of facilities that belong to a region. */
	served: number;
	/** Share of data centres that stand on a campus of their operator, where it has one. */
	built: number;
	/** Share of served facilities whose region is another operator's: a mistake that counting must survive. */
	stray: number;
}

/** The size that the speed budget is stated for, but for the number of places. */
export const BUDGET_SIZE: Size = {
	places: 1000,
	operators: 100,
	schemes: 60,
	holdingsPerOperator: 10,
	regions: 0.2,
	served: 0.5,
	built: 0.2,
	stray: 0
};

const COUNTRIES: readonly CountryCode[] = (
	'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' +
	'CH NO IS GB RS UA TR US CN'
).split(' ');

const LEVELS = ['type-1', 'type-2', 'type-3'];

/** An atlas that looks like the record in its shape and means nothing; the same seed gives the same one. */
export function syntheticAtlas(seed: number, size: Size): Atlas {
	const random = createRandom(seed);
	const operators = Array.from({ length: size.operators }, (_, i) => operator(random, i));
	const schemes = Array.from({ length: size.schemes }, (_, i) => scheme(random, i));
	const places = Array.from({ length: size.places }, (_, i) => place(random, i, operators, size));
	serveRegions(random, places, size);
	buildCampuses(random, places, size);
	return {
		recordDate: '2025-01-01',
		operators,
		schemes,
		holdings: operators.flatMap((holder) => holdings(random, holder, schemes, places, size)),
		places
	};
}

/** Random choices from a seed. */
export interface Random {
	/** A number from 0 up to, not including, 1. */
	(): number;
	below(limit: number): number;
	chance(share: number): boolean;
	pick<T>(values: readonly T[]): T;
	/** Up to `most` different values. */
	some<T>(values: readonly T[], most: number): T[];
}

/** Mulberry32, by Tommy Ettinger (public domain): small, fast and good enough for test data. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
	return Object.assign(next, {
		below,
		pick,
		chance: (share: number) => next() < share,
		some: <T>(values: readonly T[], most: number) => [
			...new Set(Array.from({ length: below(most + 1) }, () => pick(values)))
		]
	});
}

function operator(random: Random, index: number): Operator {
	const seat = random.chance(0.1) ? null : random.pick(COUNTRIES);
	return {
		index,
		id: `operator-${index}`,
		name: `Operator ${index}`,
		seat,
		control: random.chance(0.2) ? (random.chance(0.5) ? null : random.pick(COUNTRIES)) : seat,
		technology: random.some(COUNTRIES, 3),
		licensedTechnology: false
	};
}

function scheme(random: Random, index: number): Scheme {
	return {
		index,
		id: `scheme-${index}`,
		name: `Scheme ${index}`,
		issuerCountry: random.chance(0.3) ? null : random.pick(COUNTRIES),
		levels: random.some(LEVELS, 3).map((id) => ({ id, name: id }))
	};
}

function place(random: Random, index: number, operators: readonly Operator[], size: Size): Place {
	const isRegion = random.chance(size.regions);
	return {
		index,
		id: `place-${index}`,
		name: `Place ${index}`,
		operator: random.pick(operators),
		kind: isRegion ? 'cloud-region' : random.pick(KINDS.filter((kind) => kind !== 'cloud-region')),
		status: random.pick(STATUSES),
		precision: random.pick(PRECISIONS),
		lon: -10 + random() * 40,
		lat: 36 + random() * 30,
		town: `Town ${random.below(200)}`,
		country: random.pick(COUNTRIES),
		codes: random.chance(0.5) ? [`C${index}`] : [],
		landlord: random.chance(0.2) ? `Landlord ${random.below(20)}` : null,
		region: null,
		campus: null,
		opened: random.chance(0.65) ? null : 1998 + random.below(28)
	};
}

/** Give facilities a region of their own operator, or now and then of any. */
function serveRegions(random: Random, places: Place[], size: Size): void {
	const regions = places.filter((place) => place.kind === 'cloud-region');
	const byOperator = new Map<Operator, Place[]>();
	for (const region of regions) {
		byOperator.set(region.operator, [...(byOperator.get(region.operator) ?? []), region]);
	}
	for (const place of places) {
		if (place.kind === 'cloud-region' || !random.chance(size.served)) continue;
		const candidates = random.chance(size.stray) ? regions : (byOperator.get(place.operator) ?? []);
		if (candidates.length > 0) place.region = random.pick(candidates).index;
	}
}

/** Put data centres on a campus of their own operator. */
function buildCampuses(random: Random, places: Place[], size: Size): void {
	for (const place of places) {
		if (place.kind !== 'data-centre' || !random.chance(size.built)) continue;
		const candidates = places.filter(
			({ kind, operator }) => kind === 'campus' && operator === place.operator
		);
		if (candidates.length > 0) place.campus = random.pick(candidates).index;
	}
}

function holdings(
	random: Random,
	holder: Operator,
	schemes: readonly Scheme[],
	places: readonly Place[],
	size: Size
): Holding[] {
	if (schemes.length === 0) return [];
	const own = places.filter((place) => place.operator === holder).map(({ index }) => index);
	return Array.from({ length: random.below(2 * size.holdingsPerOperator + 1) }, () => {
		const held = random.pick(schemes);
		const reach = random.pick(REACHES);
		return {
			operator: holder,
			scheme: held,
			level: random.chance(0.3) ? null : held.levels[0] ? random.pick(held.levels).id : null,
			reach,
			places:
				reach === 'places' ? random.some(own.length > 0 ? own : [0], 8).sort((a, b) => a - b) : []
		};
	});
}
