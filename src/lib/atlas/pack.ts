import type { Atlas, Holding, Operator, Place, Scheme } from './atlas';
import { KINDS, PRECISIONS, REACHES, STATUSES } from './vocabulary';

/**
 * The atlas as it travels: JSON-safe columns, repeated values as indices into dictionaries. About a
 * tenth of the joined atlas after compression; the browser unpacks it in a few milliseconds.
 */
export interface PackedAtlas {
	/** Raised when the layout changes, so that a stale copy is recognised rather than misread. */
	version: typeof VERSION;
	recordDate: string;
	operators: {
		id: string[];
		name: string[];
		seat: Column<string | null>;
		control: Column<string | null>;
		/** Country codes, separated by spaces. */
		technology: Column<string>;
		/** Positions of the operators on licensed technology. */
		licensed: number[];
	};
	schemes: {
		id: string[];
		name: string[];
		issuer: Column<string | null>;
		/** Per scheme: id and name of each level in turn. */
		levels: string[][];
	};
	holdings: {
		operator: Column<number>;
		scheme: Column<number>;
		level: Column<string | null>;
		reach: number[];
		/** Per holding that names places: the first position, then the distance from each to the next. */
		places: number[][];
	};
	places: {
		/** Without the operator's id and a hyphen; `/` and the whole id where it does not begin so. */
		id: string[];
		name: string[];
		operator: Column<number>;
		kind: number[];
		status: number[];
		precision: number[];
		/** Where a place is: a position in `spots`. */
		spot: Column<number>;
		codes: string[][];
		landlord: Column<string | null>;
		/** The region's position less the place's own; 0 when none. */
		region: number[];
		/** The campus's position less the place's own; 0 when none. */
		campus: number[];
		/** Years since {@link EPOCH}; 0 when unknown. */
		opened: number[];
	};
	/** The distinct points: half of the places share one with others. Degrees × {@link DEGREE}. */
	spots: { lon: number[]; lat: number[]; town: Column<string>; country: Column<string> };
}

/** A dictionary-coded column: 0 takes the next value of the dictionary, n takes value n - 1 again. */
interface Column<T> {
	of: T[];
	at: number[];
}

const VERSION = 2;
/** Five decimals of a degree: about a metre, the finest that the record holds. */
const DEGREE = 1e5;
/** The year before the first that `opened` can hold. */
const EPOCH = 1900;

/** Packs an atlas. `unpackAtlas(packAtlas(atlas))` equals `atlas`, to five decimals of a degree. */
export function packAtlas({
	recordDate,
	operators,
	schemes,
	holdings,
	places
}: Atlas): PackedAtlas {
	const spots = new Map<string, { index: number; place: Place }>();
	const spotOf = places.map((place) => {
		const key = JSON.stringify([degrees(place.lon), degrees(place.lat), place.town, place.country]);
		const spot = spots.get(key) ?? { index: spots.size, place };
		spots.set(key, spot);
		return spot.index;
	});
	const points = [...spots.values()].map(({ place }) => place);
	return {
		version: VERSION,
		recordDate,
		operators: {
			id: operators.map(({ id }) => id),
			name: operators.map(({ name }) => name),
			seat: column(operators.map(({ seat }) => seat)),
			control: column(operators.map(({ control }) => control)),
			technology: column(operators.map(({ technology }) => technology.join(' '))),
			licensed: operators.filter((o) => o.licensedTechnology).map(({ index }) => index)
		},
		schemes: {
			id: schemes.map(({ id }) => id),
			name: schemes.map(({ name }) => name),
			issuer: column(schemes.map(({ issuerCountry }) => issuerCountry)),
			levels: schemes.map(({ levels }) => levels.flatMap(({ id, name }) => [id, name]))
		},
		holdings: {
			operator: column(holdings.map(({ operator }) => operator.index)),
			scheme: column(holdings.map(({ scheme }) => scheme.index)),
			level: column(holdings.map(({ level }) => level)),
			reach: holdings.map(({ reach }) => REACHES.indexOf(reach)),
			places: holdings.map((holding) => holding.places.map((at, i, all) => at - (all[i - 1] ?? 0)))
		},
		places: {
			id: places.map(({ id, operator }) =>
				id.startsWith(`${operator.id}-`) ? id.slice(operator.id.length + 1) : `/${id}`
			),
			name: places.map(({ name }) => name),
			operator: column(places.map(({ operator }) => operator.index)),
			kind: places.map(({ kind }) => KINDS.indexOf(kind)),
			status: places.map(({ status }) => STATUSES.indexOf(status)),
			precision: places.map(({ precision }) => PRECISIONS.indexOf(precision)),
			spot: column(spotOf),
			codes: places.map(({ codes }) => [...codes]),
			landlord: column(places.map(({ landlord }) => landlord)),
			region: places.map(({ region, index }) => (region === null ? 0 : region - index)),
			campus: places.map(({ campus, index }) => (campus === null ? 0 : campus - index)),
			opened: places.map(({ opened }) => (opened === null ? 0 : opened - EPOCH))
		},
		spots: {
			lon: points.map(({ lon }) => degrees(lon)),
			lat: points.map(({ lat }) => degrees(lat)),
			town: column(points.map(({ town }) => town)),
			country: column(points.map(({ country }) => country))
		}
	};
}

/** Restores what {@link packAtlas} packed; throws on anything else. */
export function unpackAtlas(packed: PackedAtlas): Atlas {
	if (!isCurrent(packed)) throw new Error('The atlas has an unknown layout.');
	const { recordDate, spots } = packed;

	const seats = values(packed.operators.seat);
	const controls = values(packed.operators.control);
	const technologies = values(packed.operators.technology);
	const licensed = new Set(packed.operators.licensed);
	const operators: Operator[] = packed.operators.id.map((id, index) => ({
		index,
		id,
		name: at(packed.operators.name, index),
		seat: at(seats, index),
		control: at(controls, index),
		technology: at(technologies, index).split(' ').filter(Boolean),
		licensedTechnology: licensed.has(index)
	}));

	const issuers = values(packed.schemes.issuer);
	const schemes: Scheme[] = packed.schemes.id.map((id, index) => {
		const flat = at(packed.schemes.levels, index);
		const levels: { id: string; name: string }[] = [];
		for (let i = 0; i < flat.length; i += 2)
			levels.push({ id: at(flat, i), name: at(flat, i + 1) });
		return {
			index,
			id,
			name: at(packed.schemes.name, index),
			issuerCountry: at(issuers, index),
			levels
		};
	});

	const holders = values(packed.holdings.operator);
	const held = values(packed.holdings.scheme);
	const heldLevels = values(packed.holdings.level);
	const holdings: Holding[] = packed.holdings.reach.map((reach, index) => {
		let position = 0;
		return {
			operator: at(operators, at(holders, index)),
			scheme: at(schemes, at(held, index)),
			level: at(heldLevels, index),
			reach: at(REACHES, reach),
			places: at(packed.holdings.places, index).map((step) => (position += step))
		};
	});

	const columns = packed.places;
	const operatorOf = values(columns.operator);
	const spotOf = values(columns.spot);
	const landlords = values(columns.landlord);
	const towns = values(spots.town);
	const countries = values(spots.country);
	const places: Place[] = columns.id.map((rest, index) => {
		const operator = at(operators, at(operatorOf, index));
		const spot = at(spotOf, index);
		const region = at(columns.region, index);
		const campus = at(columns.campus, index);
		const opened = at(columns.opened, index);
		return {
			index,
			id: rest.startsWith('/') ? rest.slice(1) : `${operator.id}-${rest}`,
			name: at(columns.name, index),
			operator,
			kind: at(KINDS, at(columns.kind, index)),
			status: at(STATUSES, at(columns.status, index)),
			precision: at(PRECISIONS, at(columns.precision, index)),
			lon: at(spots.lon, spot) / DEGREE,
			lat: at(spots.lat, spot) / DEGREE,
			town: at(towns, spot),
			country: at(countries, spot),
			codes: at(columns.codes, index),
			landlord: at(landlords, index),
			region: region === 0 ? null : index + region,
			campus: campus === 0 ? null : index + campus,
			opened: opened === 0 ? null : opened + EPOCH
		};
	});

	return { recordDate, operators, schemes, holdings, places };
}

/** Whether what a server answered has this layout; its type is a promise only. */
function isCurrent(answer: { version?: unknown } | null): boolean {
	return answer?.version === VERSION;
}

const degrees = (value: number): number => Math.round(value * DEGREE);

/** Dictionary-codes a list; values are compared by identity. */
function column<T extends string | number | null>(list: readonly T[]): Column<T> {
	const known = new Map<T, number>();
	const codes = list.map((value) => {
		const seen = known.get(value);
		if (seen !== undefined) return seen + 1;
		known.set(value, known.size);
		return 0;
	});
	return { of: [...known.keys()], at: codes };
}

/** The list that {@link column} coded. */
function values<T>({ of, at: codes }: Column<T>): T[] {
	let next = 0;
	return codes.map((code) => at(of, code === 0 ? next++ : code - 1));
}

/** The element at a position that must exist: a column that is too short fails here, not in a view. */
function at<T>(list: readonly T[], index: number): T {
	if (!(index >= 0 && index < list.length)) throw new Error('The atlas is incomplete.');
	return list[index] as T;
}
