import { group } from 'd3-array';
import type { Place } from './atlas';
import { buildAtlas, standingOf } from './build';
import { countPlaces } from './counting';
import { groupOfCountry, GROUPS, type JurisdictionGroup } from './jurisdiction';
import type { AtlasRecord } from './record';
import type { AttestationRecord, OperatorRecord, PlaceFeature, SourceRecord } from './schema';
import {
	ATTESTATION_STATUSES,
	CONFIDENCES,
	KINDS,
	PRECISIONS,
	REACHES,
	SOURCE_READS,
	STATUSES,
	type AttestationStatus,
	type SourceRead,
	type Status
} from './vocabulary';

/** What the record holds and what it lacks, in numbers: the content of `docs/record.md`. */
export interface RecordReport {
	version: string;
	date: string;
	totals: Totals;
	counting: Counting;
	/** Places by each of these, most first where the vocabulary gives no order. */
	places: Record<PlaceDimension, PlaceCount[]>;
	attestations: {
		scheme: StandingCount[];
		reach: StandingCount[];
		period: StandingCount[];
		all: StandingCount;
	};
	operators: { seat: OperatorCount[]; control: OperatorCount[] };
	/** Citations by how their source was read: in all, then for each part of the record. */
	citations: CitationCount[];
	singleSource: SingleSource;
	/** Records by the age of their newest dated source, for each part of the record. */
	ages: AgeCount[];
	coverage: Coverage[];
	/** One entry for each operator that runs a place, by name. */
	lacks: OperatorLacks[];
	/** One entry for each operator that only holds attestations, by name. */
	holdersOnly: HolderLacks[];
}

/** How many records each part of the record has. */
export interface Totals {
	places: number;
	operators: number;
	/** Operators that run a place. */
	running: number;
	schemes: number;
	attestations: number;
	events: number;
	sources: number;
	citations: number;
}

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
	/** What the site shows: `shown` less `regionsLeftOut`. */
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

/** The attestations that share a value, by their standing on the record's date. */
export interface StandingCount extends Record<AttestationStatus, number> {
	value: string;
	total: number;
}

/** The operators that share a country or a group, and the places that they run. */
export interface OperatorCount extends PlaceCount {
	operators: number;
	/** Of these, operators that run a place. */
	running: number;
}

/** The citations of one part of the record. */
export interface CitationCount extends Record<SourceRead, number> {
	part: string;
	total: number;
}

/** Places that rest on one source only. */
export interface SingleSource {
	total: number;
	/** By how that source was read. */
	read: Record<SourceRead, number>;
	/** Ids of those whose only source nobody has seen. */
	unseen: string[];
}

/** Bands of age of a record's newest dated source, in months before the record's date. */
export const AGES = ['under 12', '12–18', 'over 18', 'undated'] as const;
/** One of {@link AGES}. */
export type Age = (typeof AGES)[number];

/** The records of one part by age. */
export interface AgeCount extends Record<Age, number> {
	part: string;
	total: number;
}

/** Of how many records a field is known. */
export interface Coverage {
	part: 'places' | 'operators' | 'attestations';
	field: string;
	/** Those of which the question makes sense. */
	of: string;
	known: number;
	total: number;
}

/** What an operator that runs a place still lacks: counts of its places and attestations. */
export interface OperatorLacks extends HolderLacks {
	places: number;
	/** In or out of service, without the year in which they went into it. */
	opened: number;
	/** Facilities without a street address. */
	address: number;
	/** Facilities without a point that is exact to the building or the campus. */
	point: number;
	/** In somebody else's building, without its owner. */
	landlord: number;
	/** With one source only. */
	secondSource: number;
	/** Of low confidence. */
	low: number;
}

/** What a holder of attestations still lacks. */
export interface HolderLacks {
	id: string;
	name: string;
	attestations: number;
	/** Attestations of which neither start nor end is known. */
	period: number;
	/** What of its nationality is not known. */
	nationality: string[];
}

/** Makes the report from the record; `statuses` are those that the site shows at first. */
export function reportOn(record: AtlasRecord, statuses: readonly Status[]): RecordReport {
	const { version, date } = record.info;
	const sources = new Map(record.sources.map((source) => [source.id, source]));
	const parts = partsOf(record);
	return {
		version,
		date,
		totals: {
			places: record.places.length,
			operators: record.operators.length,
			running: new Set(record.places.map(operatorOf)).size,
			schemes: record.schemes.length,
			attestations: record.attestations.length,
			events: record.events.length,
			sources: record.sources.length,
			citations: parts.flatMap(({ cited }) => cited.flat()).length
		},
		...placeCounts(record, statuses),
		attestations: attestationCounts(record),
		citations: citationCounts(parts, sources),
		singleSource: singleSource(record.places, sources),
		ages: parts.map(({ part, cited }) => ageCount(part, cited, sources, date)),
		coverage: coverageOf(record),
		...lacksOf(record)
	};
}

/**
 * The band of age of a record's newest dated source. A date of reduced precision counts from its
 * first day, so that a record is never called fresher than its sources prove.
 */
export function ageOf(published: readonly (string | null)[], date: string): Age {
	const newest = published
		.filter((day) => day !== null)
		.map(firstDay)
		.sort()
		.at(-1);
	if (newest === undefined) return 'undated';
	if (newest > monthsBefore(date, 12)) return 'under 12';
	return newest >= monthsBefore(date, 18) ? '12–18' : 'over 18';
}

function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** The same day of an earlier month. It may be one that the calendar lacks: it is only compared. */
function monthsBefore(date: string, months: number): string {
	const [year = 0, month = 1] = date.split('-').map(Number);
	const count = year * 12 + month - 1 - months;
	const pad = (value: number, length: number): string => String(value).padStart(length, '0');
	return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}${date.slice(7)}`;
}

/** A part of the record: for each of its records, the ids of the sources that it cites. */
interface Part {
	part: string;
	cited: string[][];
}

function partsOf(record: AtlasRecord): Part[] {
	const cited = (list: readonly { sources: readonly { id: string }[] }[]): string[][] =>
		list.map(({ sources }) => sources.map(({ id }) => id));
	return [
		{ part: 'places', cited: cited(record.places.map(({ properties }) => properties)) },
		{ part: 'operators', cited: cited(record.operators) },
		{ part: 'schemes', cited: cited(record.schemes) },
		{ part: 'attestations', cited: cited(record.attestations) },
		{ part: 'events', cited: cited(record.events) }
	];
}

function operatorOf({ properties }: PlaceFeature): string {
	return properties.operator;
}

function placeCounts(
	record: AtlasRecord,
	statuses: readonly Status[]
): Pick<RecordReport, 'counting' | 'places' | 'operators'> {
	const { places } = buildAtlas(record);
	const features = new Map(record.places.map((feature) => [feature.id, feature]));
	const isShown = ({ status }: Place): boolean => statuses.includes(status);
	const shown = places.filter(isShown);
	const counted = countPlaces(shown);

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
		const running = new Set(record.places.map(operatorOf));
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
		counting: {
			statuses,
			records: places.length,
			shown: shown.length,
			regionsLeftOut: shown.length - counted,
			counted,
			countedOfAll: countPlaces(places)
		},
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
			confidence: by(({ id }) => features.get(id)?.properties.confidence ?? UNKNOWN, CONFIDENCES)
		},
		operators: {
			seat: operators(({ seat }) => seat ?? UNKNOWN, null),
			control: operators(({ parent }): JurisdictionGroup => groupOfCountry(parent.country), GROUPS)
		}
	};
}

/** What stands for a value that no source states. */
const UNKNOWN = 'unknown';

function mostFirst(a: PlaceCount, b: PlaceCount): number {
	return b.records - a.records || b.counted - a.counted || (a.value < b.value ? -1 : 1);
}

function attestationCounts({
	attestations,
	schemes,
	info
}: AtlasRecord): RecordReport['attestations'] {
	const names = new Map(schemes.map(({ id, name }) => [id, name]));
	const count = (value: string, members: readonly AttestationRecord[]): StandingCount => {
		const standings = members.map((attestation) => standingOf(attestation, info.date));
		return { value, ...tally(ATTESTATION_STATUSES, standings), total: members.length };
	};
	const by = (
		valueOf: (attestation: AttestationRecord) => string,
		order: readonly string[]
	): StandingCount[] => {
		const groups = group(attestations, valueOf);
		return order.map((value) => count(value, groups.get(value) ?? []));
	};
	const schemeNames = [...new Set(names.values())].sort();
	return {
		scheme: by(({ scheme }) => names.get(scheme) ?? scheme, schemeNames)
			.filter(({ total }) => total > 0)
			.sort((a, b) => b.total - a.total),
		reach: by(({ reach }) => reach, REACHES),
		period: by(periodOf, ['start and end', 'start only', 'end only', 'neither']),
		all: count('all', attestations)
	};
}

function periodOf({ issued, expires }: AttestationRecord): string {
	if (issued !== null) return expires === null ? 'start only' : 'start and end';
	return expires === null ? 'neither' : 'end only';
}

/** How often each value of a vocabulary occurs. */
function tally<T extends string>(
	vocabulary: readonly T[],
	values: readonly T[]
): Record<T, number> {
	const counts = Object.fromEntries(vocabulary.map((value) => [value, 0])) as Record<T, number>;
	for (const value of values) counts[value] += 1;
	return counts;
}

type Sources = ReadonlyMap<string, SourceRecord>;

function citationCounts(parts: readonly Part[], sources: Sources): CitationCount[] {
	const all = { part: 'all', cited: parts.flatMap(({ cited }) => cited) };
	return [all, ...parts].map(({ part, cited }) => {
		const reads = cited.flat().map((id) => readOf(id, sources));
		return { part, ...tally(SOURCE_READS, reads), total: reads.length };
	});
}

/** How a source was read. The record's check has found every citation, so a missing one is a mistake here. */
function readOf(id: string, sources: Sources): SourceRead {
	const source = sources.get(id);
	if (source === undefined) throw new Error(`The record cites ${id}, which it lacks.`);
	return source.read;
}

function singleSource(places: readonly PlaceFeature[], sources: Sources): SingleSource {
	const single = places.filter(hasOneSource).map(({ id, properties }) => ({
		id,
		read: readOf(properties.sources[0]?.id ?? '', sources)
	}));
	return {
		total: single.length,
		read: tally(
			SOURCE_READS,
			single.map(({ read }) => read)
		),
		unseen: single
			.filter(({ read }) => read === 'own-knowledge')
			.map(({ id }) => id)
			.sort()
	};
}

function hasOneSource({ properties }: PlaceFeature): boolean {
	return new Set(properties.sources.map(({ id }) => id)).size === 1;
}

function ageCount(part: string, cited: string[][], sources: Sources, date: string): AgeCount {
	const ages = cited.map((ids) =>
		ageOf(
			ids.map((id) => sources.get(id)?.published ?? null),
			date
		)
	);
	return { part, ...tally(AGES, ages), total: ages.length };
}

/** A question that a record answers or leaves open. */
interface Question<T> {
	field: string;
	/** Of which records it makes sense; all when left out. */
	of?: { name: string; among: (record: T) => boolean };
	isKnown: (record: T) => boolean;
}

const isRegion = ({ properties }: PlaceFeature): boolean => properties.kind === 'cloud-region';
const FACILITIES = { name: 'facilities', among: (place: PlaceFeature) => !isRegion(place) };
const REGIONS = { name: 'cloud regions', among: isRegion };
const hasStatus =
	(...statuses: Status[]) =>
	({ properties }: PlaceFeature): boolean =>
		statuses.includes(properties.status);
const HAVE_OPENED = { name: 'operational or closed', among: hasStatus('operational', 'closed') };
const HAVE_CLOSED = { name: 'closed', among: hasStatus('closed') };
const COLOCATIONS = {
	name: 'colocations',
	among: ({ properties }: PlaceFeature) => properties.kind === 'colocation'
};

/** What the town is called where it is secret. */
const SECRET_TOWN = 'Not disclosed';

const isExact = ({ properties }: PlaceFeature): boolean =>
	properties.precision === 'building' || properties.precision === 'campus';

const OF_PLACES: readonly Question<PlaceFeature>[] = [
	{ field: 'exact point', of: FACILITIES, isKnown: isExact },
	{ field: 'town', isKnown: ({ properties }) => properties.town !== SECRET_TOWN },
	{ field: 'subdivision', isKnown: ({ properties }) => properties.subdivision !== null },
	{ field: 'address', of: FACILITIES, isKnown: ({ properties }) => properties.address !== null },
	{ field: 'codes', isKnown: ({ properties }) => properties.codes.length > 0 },
	{ field: 'region', of: FACILITIES, isKnown: ({ properties }) => properties.region !== null },
	{ field: 'opened', of: HAVE_OPENED, isKnown: ({ properties }) => properties.opened !== null },
	{ field: 'closed', of: HAVE_CLOSED, isKnown: ({ properties }) => properties.closed !== null },
	{
		field: 'availabilityZones',
		of: REGIONS,
		isKnown: ({ properties }) => properties.availabilityZones !== null
	},
	{
		field: 'buildings',
		of: FACILITIES,
		isKnown: ({ properties }) => properties.buildings !== null
	},
	{ field: 'powerMw', of: FACILITIES, isKnown: ({ properties }) => properties.powerMw !== null },
	{ field: 'landlord', of: COLOCATIONS, isKnown: ({ properties }) => properties.landlord !== null },
	{ field: 'services', isKnown: ({ properties }) => properties.services !== null }
];

const OF_OPERATORS: readonly Question<OperatorRecord>[] = [
	{ field: 'legalName', isKnown: ({ legalName }) => legalName !== null },
	{ field: 'seat', isKnown: ({ seat }) => seat !== null },
	{ field: 'parent.name', isKnown: ({ parent }) => parent.name !== null },
	{ field: 'parent.country', isKnown: ({ parent }) => parent.country !== null },
	{ field: 'ownership', isKnown: ({ ownership }) => ownership !== null },
	{ field: 'exposure', isKnown: ({ exposure }) => exposure !== null },
	{ field: 'technologyOrigin', isKnown: ({ technologyOrigin }) => technologyOrigin.length > 0 },
	{ field: 'founded', isKnown: ({ founded }) => founded !== null },
	{ field: 'website', isKnown: ({ website }) => website !== null },
	{ field: 'wikidata', isKnown: ({ wikidata }) => wikidata !== null },
	{ field: 'marketNote', isKnown: ({ marketNote }) => marketNote !== null }
];

function coverageOf({ places, operators, attestations, schemes }: AtlasRecord): Coverage[] {
	const withLevels = new Set(schemes.filter(({ levels }) => levels.length > 0).map(({ id }) => id));
	const ofAttestations: readonly Question<AttestationRecord>[] = [
		{
			field: 'level',
			of: { name: 'of a scheme with levels', among: ({ scheme }) => withLevels.has(scheme) },
			isKnown: ({ level }) => level !== null
		},
		{ field: 'reach', isKnown: ({ reach }) => reach !== 'unspecified' },
		{ field: 'issued', isKnown: ({ issued }) => issued !== null },
		{ field: 'expires', isKnown: ({ expires }) => expires !== null }
	];
	return [
		...OF_PLACES.map((question) => answered('places', question, places)),
		...OF_OPERATORS.map((question) => answered('operators', question, operators)),
		...ofAttestations.map((question) => answered('attestations', question, attestations))
	];
}

function answered<T>(
	part: Coverage['part'],
	{ field, of, isKnown }: Question<T>,
	records: readonly T[]
): Coverage {
	const asked = of ? records.filter(of.among) : records;
	const known = asked.filter(isKnown).length;
	return { part, field, of: of?.name ?? 'all', known, total: asked.length };
}

function lacksOf({
	operators,
	places,
	attestations
}: AtlasRecord): Pick<RecordReport, 'lacks' | 'holdersOnly'> {
	const placesOf = group(places, operatorOf);
	const attestationsOf = group(attestations, ({ operator }) => operator);
	const byName = [...operators].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

	const holder = (operator: OperatorRecord): HolderLacks => {
		const held = attestationsOf.get(operator.id) ?? [];
		const undated = held.filter((attestation) => periodOf(attestation) === 'neither');
		return {
			id: operator.id,
			name: operator.name,
			attestations: held.length,
			period: undated.length,
			nationality: unknownNationality(operator)
		};
	};
	const lacks: OperatorLacks[] = [];
	const holdersOnly: HolderLacks[] = [];
	for (const operator of byName) {
		const own = placesOf.get(operator.id);
		if (own === undefined) {
			holdersOnly.push(holder(operator));
			continue;
		}
		const without = (
			of: Question<PlaceFeature>['of'],
			isKnown: Question<PlaceFeature>['isKnown']
		) => own.filter((place) => (of?.among(place) ?? true) && !isKnown(place)).length;
		lacks.push({
			...holder(operator),
			places: own.length,
			opened: without(HAVE_OPENED, ({ properties }) => properties.opened !== null),
			address: without(FACILITIES, ({ properties }) => properties.address !== null),
			point: without(FACILITIES, isExact),
			landlord: without(COLOCATIONS, ({ properties }) => properties.landlord !== null),
			secondSource: own.filter(hasOneSource).length,
			low: own.filter(({ properties }) => properties.confidence === 'low').length
		});
	}
	return { lacks, holdersOnly };
}

/** Orders by name without regard to capitals, the same on every machine. */
function sortKey({ name, id }: OperatorRecord): string {
	return `${name.toLowerCase()} ${id}`;
}

function unknownNationality({ seat, parent, technologyOrigin }: OperatorRecord): string[] {
	return [
		...(seat === null ? ['seat'] : []),
		...(parent.country === null ? ['control'] : []),
		...(technologyOrigin.length === 0 ? ['technology'] : [])
	];
}
