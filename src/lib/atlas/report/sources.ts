import { ageOf, AGES, newestOf, type Age } from '../freshness';
import type { AtlasRecord } from '../record';
import type { Citation, PlaceFeature, SourceRecord } from '../schema';
import { SOURCE_READS, type SourceRead } from '../vocabulary';
import { tally } from './tally';

/** The citations of one part of the record. */
export interface CitationCount extends Record<SourceRead, number> {
	part: string;
	/** Citations that say which fields the source supports. */
	tied: number;
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

/** The records of one part by the age of their newest dated source. */
export interface AgeCount extends Record<Age, number> {
	part: string;
	total: number;
}

/** A record that no source of the last 18 months bears out. */
export interface StaleRecord {
	part: string;
	id: string;
	/** Date of its newest source. */
	newest: string;
}

/** On what the record rests. */
export interface SourceCounts {
	/** Citations by how their source was read: in all, then for each part of the record. */
	citations: CitationCount[];
	singleSource: SingleSource;
	/** Records by the age of their newest dated source, for each part of the record. */
	ages: AgeCount[];
	/** Places, operators and attestations whose newest dated source is older than 18 months, oldest first. */
	stale: StaleRecord[];
}

/** A part of the record: each of its records with what it cites. */
interface Part {
	part: string;
	records: readonly { id: string; sources: readonly Citation[] }[];
}

/** Counts citations, and records by their sources. */
export function sourceCounts(record: AtlasRecord): SourceCounts {
	const sources = new Map(record.sources.map((source) => [source.id, source]));
	const { date } = record.info;
	const parts = partsOf(record);
	const all = { part: 'all', records: parts.flatMap(({ records }) => records) };
	const datesOf = (cited: readonly Citation[]): (string | null)[] =>
		cited.map(({ id }) => sources.get(id)?.published ?? null);
	return {
		citations: [all, ...parts].map(({ part, records }) => {
			const cited = records.flatMap((entry) => entry.sources);
			return {
				part,
				...tally(
					SOURCE_READS,
					cited.map(({ id }) => readOf(id, sources))
				),
				tied: cited.filter(({ fields }) => fields !== undefined).length,
				total: cited.length
			};
		}),
		singleSource: singleSource(record.places, sources),
		ages: parts.map(({ part, records }) => {
			const ages = records.map((entry) => ageOf(datesOf(entry.sources), date));
			return { part, ...tally(AGES, ages), total: ages.length };
		}),
		stale: parts
			.filter(({ part }) => GOES_STALE.includes(part))
			.flatMap(({ part, records }) =>
				records
					.filter((entry) => ageOf(datesOf(entry.sources), date) === 'over 18')
					.map(({ id, sources: cited }) => ({ part, id, newest: newestOf(datesOf(cited)) ?? '' }))
			)
			.sort((a, b) => (a.newest < b.newest ? -1 : a.newest > b.newest ? 1 : a.id < b.id ? -1 : 1))
	};
}

/** Whether a place cites one source only. */
export function hasOneSource({ properties }: PlaceFeature): boolean {
	return new Set(properties.sources.map(({ id }) => id)).size === 1;
}

/** Parts that speak of today: an event of 2015 is none the worse for a source of 2015. */
const GOES_STALE = ['places', 'operators', 'attestations'];

function partsOf(record: AtlasRecord): Part[] {
	return [
		{
			part: 'places',
			records: record.places.map(({ id, properties }) => ({ id, sources: properties.sources }))
		},
		{ part: 'operators', records: record.operators },
		{
			part: 'periods of control',
			records: record.operators.flatMap(({ id, control }) =>
				control.map(({ from, sources }) => ({ id: `${id} ${from}`, sources }))
			)
		},
		{ part: 'schemes', records: record.schemes },
		{ part: 'attestations', records: record.attestations },
		{ part: 'events', records: record.events },
		{ part: 'countries', records: record.countries },
		{
			part: 'refused claims',
			records: record.refused.map(({ id, claimedBy, sources }) => ({
				id,
				sources: [...claimedBy, ...sources]
			}))
		}
	];
}

/** How a source was read. The record's check has found every citation, so a missing one is a mistake here. */
function readOf(id: string, sources: ReadonlyMap<string, SourceRecord>): SourceRead {
	const source = sources.get(id);
	if (source === undefined) throw new Error(`The record cites ${id}, which it lacks.`);
	return source.read;
}

function singleSource(
	places: readonly PlaceFeature[],
	sources: ReadonlyMap<string, SourceRecord>
): SingleSource {
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
