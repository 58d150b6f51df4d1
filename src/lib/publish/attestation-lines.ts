import { standingOf } from '$lib/atlas/build';
import type { AttestationDetails, PlaceReference } from '$lib/atlas/details';
import type { AtlasRecord } from '$lib/atlas/record';
import type { AttestationRecord } from '$lib/atlas/schema';
import { ATTESTATION_STATUSES, type AttestationStatus, type Reach } from '$lib/atlas/vocabulary';
import type { Bibliography } from './bibliography';

/** An attestation as a line of a table: by itself, not as it concerns one place. */
export interface AttestationLine extends Omit<
	AttestationDetails,
	'relation' | 'scheme' | 'placesNamed'
> {
	id: string;
	operator: { id: string; name: string };
	scheme: { id: string; name: string };
	reach: Reach;
	/** The places that the source names; only when its reach is `places`. */
	places: readonly PlaceReference[];
	/** Open questions. */
	doubts: readonly string[];
}

/** Lines by standing on the record's date: held, being sought, lapsed. */
export type LinesByStanding = Readonly<Record<AttestationStatus, readonly AttestationLine[]>>;

/**
 * Describes attestations and cites their sources, in the order of the page: by standing, then by name of
 * scheme and operator, what names its places first.
 */
export function attestationLines(
	record: AtlasRecord,
	attestations: readonly AttestationRecord[],
	bibliography: Bibliography
): LinesByStanding {
	const lines = attestations
		.map((attestation) => ({ attestation, line: describe(record, attestation) }))
		.sort((a, b) => inOrder(a.line, b.line));
	const standing = (status: AttestationStatus): AttestationLine[] =>
		lines
			.filter(({ line }) => line.standing === status)
			.map(({ line, attestation }) => ({ ...line, cites: bibliography.cite(attestation.sources) }));
	const [held, sought, lapsed] = ATTESTATION_STATUSES.map(standing);
	return { held: held ?? [], 'in-progress': sought ?? [], expired: lapsed ?? [] };
}

function describe(
	record: AtlasRecord,
	attestation: AttestationRecord
): Omit<AttestationLine, 'cites'> {
	const { id, scope, issued, expires, evidence, confidence, notes, doubts, reach } = attestation;
	const scheme = record.schemes.find((each) => each.id === attestation.scheme);
	const operator = record.operators.find((each) => each.id === attestation.operator);
	if (!scheme || !operator) throw new Error(`${id} lacks its scheme or its operator.`);
	const level = scheme.levels.find((each) => each.id === attestation.level);
	return {
		id,
		operator: { id: operator.id, name: operator.name },
		scheme: { id: scheme.id, name: scheme.name },
		standing: standingOf(attestation, record.info.date),
		level: attestation.levelNote ?? level?.name ?? null,
		scope,
		issued,
		expires,
		evidence,
		confidence,
		notes,
		doubts,
		reach,
		places: record.places
			.filter((place) => attestation.places.includes(place.id))
			.map(({ id, properties: { name, kind, status } }) => ({ id, name, kind, status }))
	};
}

type Ordered = Pick<AttestationLine, 'scheme' | 'operator' | 'reach' | 'id'>;

function inOrder(a: Ordered, b: Ordered): number {
	return (
		a.scheme.name.localeCompare(b.scheme.name, 'en', { numeric: true }) ||
		a.operator.name.localeCompare(b.operator.name, 'en', { numeric: true }) ||
		Number(a.reach !== 'places') - Number(b.reach !== 'places') ||
		(a.id < b.id ? -1 : 1)
	);
}
