import type { Relation } from './holdings';
import type { ChainLink, ControlPeriod, RefusedClaim } from './schema';
import type {
	AttestationStatus,
	Confidence,
	EventKind,
	Evidence,
	Kind,
	Precision,
	SourceRead,
	Status
} from './vocabulary';

/**
 * Everything known of a place beyond the atlas: one static file each (`/place/<id>.json`), fetched
 * when a reader opens the place. Built by `placeDetails`; read by `parsePlaceDetails`.
 */
export interface PlaceDetails {
	id: string;
	/** ISO 8601 date of the record. */
	recordDate: string;
	operator: OperatorDetails;
	/** ISO 8601 date of any precision of the newest source that supports the status. */
	statusAsOf: string | null;
	/** Date of the newest source, null where none bears one; stale when it is older than 18 months (`isStale`). */
	lastChecked: { stale: boolean; date: string | null };
	address: string | null;
	subdivision: string | null;
	availabilityZones: number | null;
	buildings: number | null;
	powerMw: number | null;
	/** ISO 8601 date of any precision. */
	opened: string | null;
	closed: string | null;
	landlord: string | null;
	services: string | null;
	notes: string | null;
	doubts: readonly string[];
	confidence: Confidence;
	precision: Precision;
	/** Metres within which the place truly lies. */
	radius: number;
	/** Where the point comes from. */
	positionBasis: string;
	/** The cloud region that this place serves. */
	region: PlaceReference | null;
	/** The campus that this building stands on. */
	campus: PlaceReference | null;
	/** The places that serve this region, or stand on this campus. */
	parts: readonly PlaceReference[];
	attestations: readonly AttestationDetails[];
	events: readonly EventDetails[];
	/** Numbers of the sources of the place itself; like all numbers of sources, positions in `sources` from 1. */
	cites: readonly number[];
	/** Of these, those that are known to support a field, by its name in the record (`position` = the point). */
	fieldCites: Readonly<Record<string, readonly number[]>>;
	/** Names of fields whose values were inferred rather than read in a source. */
	estimated: readonly string[];
	/** Claims about this place that circulate and that the record does not follow. */
	refused: readonly RefusedDetails[];
	sources: readonly SourceDetails[];
	/** Whom the facts about the position are owed to. */
	attribution: readonly string[];
}

/** What is known of the company that runs a place. */
export interface OperatorDetails {
	legalName: string | null;
	parent: string | null;
	ownership: string | null;
	/** From the operating company to the ultimate parent; empty when not known. */
	chain: readonly ChainLink[];
	/** Who had ultimate control since when, in order of time. */
	control: readonly ControlDetails[];
	/** Exposure to extraterritorial law: a statement of law, worded in the same way for every operator. */
	exposure: string | null;
	/** The stack, as a source names it. */
	technologyNote: string | null;
	website: string | null;
	cites: readonly number[];
}

/** A time of ultimate control over an operator. */
export interface ControlDetails extends Pick<
	ControlPeriod,
	'from' | 'name' | 'country' | 'share' | 'note'
> {
	cites: readonly number[];
}

/** A claim that the record does not follow. */
export interface RefusedDetails extends Pick<RefusedClaim, 'id' | 'claim' | 'held' | 'reason'> {
	/** Numbers of the sources on both sides. */
	cites: readonly number[];
}

/** Another place of the record. */
export interface PlaceReference {
	id: string;
	name: string;
	kind: Kind;
	status: Status;
}

/** An attestation of the operator, as it concerns one place. */
export interface AttestationDetails {
	/** Where it reaches, seen from this place. */
	relation: Relation;
	/** On the record's date: one whose period is over is `expired`, whatever its source said. */
	standing: AttestationStatus;
	scheme: string;
	level: string | null;
	scope: string;
	issued: string | null;
	expires: string | null;
	/** On whose word it rests. */
	evidence: Evidence;
	confidence: Confidence;
	/** How many places the source names. */
	placesNamed: number;
	notes: string | null;
	cites: readonly number[];
}

/** What happened at a place. */
export interface EventDetails {
	date: string | null;
	kind: EventKind;
	what: string;
	cites: readonly number[];
}

/** Where a claim can be followed. */
export interface SourceDetails {
	/** `http:` or `https:`; null where the record has no address that may be published. */
	url: string | null;
	title: string;
	publisher: string;
	published: string | null;
	read: SourceRead;
	/** What the source says that the record rests on. */
	supports: readonly string[];
}

/** Reads what `/place/<id>.json` answered; throws when that is not the details of the place asked for. */
export function parsePlaceDetails(answer: unknown, id: string): PlaceDetails {
	const details = answer as PlaceDetails | null;
	const whole =
		details?.id === id &&
		typeof details.operator === 'object' &&
		[
			details.attestations,
			details.events,
			details.sources,
			details.doubts,
			details.parts,
			details.refused
		].every(Array.isArray);
	if (!whole) throw new TypeError(`Not the details of ${id}.`);
	return details;
}
