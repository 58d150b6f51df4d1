import type { Problem } from '../check/problem';
import type { AtlasRecord } from '../record';
import type { Status } from '../vocabulary';
import { attestationCounts, type AttestationCounts } from './attestations';
import { coverageOf, type Coverage } from './coverage';
import { estimateCounts, type EstimateCount } from './estimates';
import { controlKnown, type ControlKnown } from './history';
import { lacksOf, type Lacks } from './lacks';
import { placeCounts, type PlaceCounts } from './places';
import { sourceCounts, type SourceCounts } from './sources';

export type { StandingCount } from './attestations';
export type { Coverage } from './coverage';
export type { HolderLacks } from './lacks';
export type { Counting, OperatorCount, PlaceCount } from './places';

/** What the record holds and what it lacks, in numbers: the content of `docs/record.md`. */
export interface RecordReport extends PlaceCounts, SourceCounts, Lacks {
	version: string;
	date: string;
	totals: Totals;
	attestations: AttestationCounts;
	coverage: Coverage[];
	estimates: EstimateCount[];
	/** For some years, how far the record knows who was in control. */
	controlKnown: ControlKnown[];
	/** What the checker notices and does not ask to be changed. */
	notices: readonly Problem[];
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
	countries: number;
	refused: number;
	sources: number;
	citations: number;
}

/**
 * Makes the report from the record; `statuses` are those that the site shows at first, `notices` what the
 * checker has found that is no flaw.
 */
export function reportOn(
	record: AtlasRecord,
	statuses: readonly Status[],
	notices: readonly Problem[]
): RecordReport {
	const { version, date } = record.info;
	const sources = sourceCounts(record);
	return {
		version,
		date,
		totals: {
			places: record.places.length,
			operators: record.operators.length,
			running: new Set(record.places.map(({ properties }) => properties.operator)).size,
			schemes: record.schemes.length,
			attestations: record.attestations.length,
			events: record.events.length,
			countries: record.countries.length,
			refused: record.refused.length,
			sources: record.sources.length,
			citations: sources.citations[0]?.total ?? 0
		},
		...placeCounts(record, statuses),
		attestations: attestationCounts(record),
		...sources,
		coverage: coverageOf(record),
		estimates: estimateCounts(record),
		controlKnown: controlKnown(record),
		...lacksOf(record),
		notices
	};
}
