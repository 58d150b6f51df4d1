import { group } from 'd3-array';
import type { Place } from '../atlas';
import { buildAtlas } from '../build';
import { countedPlaces, countPlaces } from '../counting';
import { groupOfCountry, GROUPS, type JurisdictionGroup } from '../jurisdiction';
import type { AtlasRecord } from '../record';
import type { OperatorRecord } from '../schema';
import { CONFIDENCES, KINDS, PRECISIONS, STATUSES, type Status } from '../vocabulary';
import { UNKNOWN } from './tally';

/** From the number of records to the number that the site shows. */
export interface Counting {
	/** The statuses that the site shows at first. */
	statuses: readonly Status[];
	/** Records of places, whatever their status. */
	records: number;
	/** Records with one of these statuses. */
	shown: number;
	/** Of these, cloud regions left out because one of their facilities is among them. */
	regionsLeftOut: number;
	/** Of these, buildings left out because the campus on which they stand is among them. */
	buildingsLeftOut: number;
	/** What the site shows: `shown` less what is left out. */
	counted: number;
	/** By the counting rule, whatever the status. */
	countedOfAll: number;
}

/** By what places are told apart. */
export type PlaceDimension =
	'operator' | 'country' | 'status' | 'kind' | 'precision' | 'confidence';

/** The places that share a value. */
export interface PlaceCount {
	value: string;
	/** Records, whatever their status. */
	records: number;
	/** By the counting rule, what the site shows when it is asked for this value alone. */
	counted: number;
}

/** The operators that share a country or a group, and the places that they run. */
export interface OperatorCount extends PlaceCount {
	operators: number;
	/** Of these, operators that run a place. */
	running: number;
}

/** Places and operators by what tells them apart, most first where the vocabulary gives no order. */
export interface PlaceCounts {
	counting: Counting;
	places: Record<PlaceDimension, PlaceCount[]>;
	operators: { seat: OperatorCount[]; control: OperatorCount[] };
}

/** Counts places; `statuses` are those that the site shows at first. */
export function placeCounts(record: AtlasRecord, statuses: readonly Status[]): PlaceCounts {
	const { places } = buildAtlas(record);
	const confidences = new Map(
		record.places.map(({ id, properties }) => [id, properties.confidence])
	);
	const isShown = ({ status }: Place): boolean => statuses.includes(status);

	const by = (
		valueOf: (place: Place) => string,
		order: readonly string[] | null,
		counts = isShown
	): PlaceCount[] => {
		const groups = group(places, valueOf);
		const entries = (order ?? [...groups.keys()]).map((value) => {
			const members = groups.get(value) ?? [];
			return { value, records: members.length, counted: countPlaces(members.filter(counts)) };
		});
		return order === null ? entries.sort(mostFirst) : entries;
	};
	const operators = (
		valueOf: (operator: OperatorRecord) => string,
		order: readonly string[] | null
	): OperatorCount[] => {
		const values = new Map(record.operators.map((entry) => [entry.id, valueOf(entry)]));
		const all = group(record.operators, valueOf);
		const valueOfPlace = ({ operator }: Place): string => values.get(operator.id) ?? UNKNOWN;
		const ofPlaces = new Map(by(valueOfPlace, null).map((entry) => [entry.value, entry]));
		const running = new Set(places.map(({ operator }) => operator.id));
		const entries = (order ?? [...all.keys()]).map((value) => {
			const members = all.get(value) ?? [];
			return {
				...(ofPlaces.get(value) ?? { value, records: 0, counted: 0 }),
				operators: members.length,
				running: members.filter(({ id }) => running.has(id)).length
			};
		});
		return order === null ? entries.sort(mostFirst) : entries;
	};

	return {
		counting: countingOf(places, places.filter(isShown), statuses),
		places: {
			operator: by(({ operator }) => operator.name, null),
			country: by(({ country }) => country, null),
			status: by(
				({ status }) => status,
				STATUSES,
				() => true
			),
			kind: by(({ kind }) => kind, KINDS),
			precision: by(({ precision }) => precision, PRECISIONS),
			confidence: by(({ id }) => confidences.get(id) ?? UNKNOWN, CONFIDENCES)
		},
		operators: {
			seat: operators(({ seat }) => seat ?? UNKNOWN, null),
			control: operators(({ parent }): JurisdictionGroup => groupOfCountry(parent.country), GROUPS)
		}
	};
}

function countingOf(
	places: readonly Place[],
	shown: readonly Place[],
	statuses: readonly Status[]
): Counting {
	const counted = new Set(countedPlaces(shown));
	const leftOut = shown.filter((place) => !counted.has(place));
	const regions = leftOut.filter(({ kind }) => kind === 'cloud-region').length;
	return {
		statuses,
		records: places.length,
		shown: shown.length,
		regionsLeftOut: regions,
		buildingsLeftOut: leftOut.length - regions,
		counted: counted.size,
		countedOfAll: countPlaces(places)
	};
}

function mostFirst(a: PlaceCount, b: PlaceCount): number {
	return b.records - a.records || b.counted - a.counted || (a.value < b.value ? -1 : 1);
}
