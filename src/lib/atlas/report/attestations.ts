import { group } from 'd3-array';
import { standingOf } from '../build';
import type { AtlasRecord } from '../record';
import type { AttestationRecord } from '../schema';
import { ATTESTATION_STATUSES, EVIDENCES, REACHES, type AttestationStatus } from '../vocabulary';
import { tally } from './tally';

/** The attestations that share a value, by their standing on the record's date. */
export interface StandingCount extends Record<AttestationStatus, number> {
	value: string;
	total: number;
}

/** Attestations by what tells them apart, and all of them. */
export interface AttestationCounts {
	scheme: StandingCount[];
	/** By the best word on which they rest. */
	evidence: StandingCount[];
	reach: StandingCount[];
	period: StandingCount[];
	all: StandingCount;
}

/** Counts attestations by their standing on the record's date. */
export function attestationCounts({ attestations, schemes, info }: AtlasRecord): AttestationCounts {
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
		evidence: by(({ evidence }) => evidence, EVIDENCES),
		reach: by(({ reach }) => reach, REACHES),
		period: by(periodOf, ['start and end', 'start only', 'end only', 'neither']),
		all: count('all', attestations)
	};
}

/** What is known of the period of an attestation. */
export function periodOf({ issued, expires }: AttestationRecord): string {
	if (issued !== null) return expires === null ? 'start only' : 'start and end';
	return expires === null ? 'neither' : 'end only';
}
