import { rollups } from 'd3-array';
import type { AtlasRecord } from '../record';

/** Of how many records of a part a field is estimated. */
export interface EstimateCount {
	part: string;
	field: string;
	records: number;
}

/** The fields whose values were inferred rather than read, most first within each part. */
export function estimateCounts({ places, operators, attestations }: AtlasRecord): EstimateCount[] {
	const parts: [string, readonly { estimated?: readonly string[] | undefined }[]][] = [
		['places', places.map(({ properties }) => properties)],
		['operators', operators],
		['attestations', attestations]
	];
	return parts.flatMap(([part, records]) =>
		rollups(
			records.flatMap(({ estimated }) => estimated ?? []),
			(members) => members.length,
			(field) => field
		)
			.map(([field, count]) => ({ part, field, records: count }))
			.sort((a, b) => b.records - a.records || (a.field < b.field ? -1 : 1))
	);
}
