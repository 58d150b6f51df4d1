/**
 * The closed vocabularies of the record, free of any library so that the browser can import them.
 * The schema (`schema.ts`) builds its enumerations from these lists; nothing retypes them.
 */

/** What a place is. `colocation` = in somebody else's building; `cloud-region` = a marketed region whose buildings are not all public. */
export const KINDS = ['data-centre', 'campus', 'colocation', 'edge-zone', 'cloud-region'] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** The last state of a place that a source supports, from standing to never built. */
export const STATUSES = [
	'operational',
	'under-construction',
	'announced',
	'closed',
	'cancelled'
] as const;
/** One of {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** How far the point of a place may be trusted, from the sharpest to the vaguest. */
export const PRECISIONS = ['building', 'campus', 'municipality', 'metro', 'country'] as const;
/** One of {@link PRECISIONS}. */
export type Precision = (typeof PRECISIONS)[number];

/**
 * Radius in metres of the circle in which a place truly lies, by the precision of its point.
 * A convention of this project: the sources name a town or a metro, not a distance.
 */
export const PRECISION_RADIUS_M: Record<Precision, number> = {
	building: 50,
	campus: 800,
	municipality: 5000,
	metro: 25000,
	country: 150000
};

/**
 * The most decimals of longitude and latitude that each precision supports.
 * One degree of latitude is 111 km, so five decimals are about a metre and two about a kilometre.
 * A point that stands for a country is the point of a town, and keeps that town's digits so that
 * all the places on it remain together.
 */
export const PRECISION_DECIMALS: Record<Precision, number> = {
	building: 5,
	campus: 4,
	municipality: 3,
	metro: 2,
	country: 2
};

/**
 * How far an attestation reaches: `places` = its source names the places; `operator` = its source says
 * everything in Europe; `unspecified` = its source does not say.
 */
export const REACHES = ['places', 'operator', 'unspecified'] as const;
/** One of {@link REACHES}. */
export type Reach = (typeof REACHES)[number];

/** How sure the researchers are of a record as a whole. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Whether an attestation is held, being sought, or has lapsed. */
export const ATTESTATION_STATUSES = ['held', 'in-progress', 'expired'] as const;
/** One of {@link ATTESTATION_STATUSES}. */
export type AttestationStatus = (typeof ATTESTATION_STATUSES)[number];

/**
 * On whose word an attestation rests, from the strongest: the official `register`, the `certificate` or
 * the auditor's own notice, the `holder`, or a `third-party` (press, directories, other people's lists).
 */
export const EVIDENCES = ['register', 'certificate', 'holder', 'third-party'] as const;
/** One of {@link EVIDENCES}. */
export type Evidence = (typeof EVIDENCES)[number];

/** What an operator is. `eu-operated-us-technology` keeps European seats on licensed US technology visibly marked. */
export const OPERATOR_CATEGORIES = [
	'eu-provider',
	'eu-operated-us-technology',
	'other-european',
	'us-hyperscaler',
	'us-provider',
	'other'
] as const;

/** What an event in the life of a place or an operator was. */
export const EVENT_KINDS = [
	'opening',
	'announcement',
	'construction',
	'closure',
	'outage',
	'certification',
	'ownership',
	'contract',
	'law',
	'other'
] as const;
/** One of {@link EVENT_KINDS}. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whether a scheme demands immunity from non-European law. */
export const IMMUNITIES = ['yes', 'partly', 'no'] as const;

/** How a source was read: a stored copy of the page, a file of a public repository, or not seen but believed. */
export const SOURCE_READS = ['archived', 'repository', 'own-knowledge'] as const;
/** One of {@link SOURCE_READS}. */
export type SourceRead = (typeof SOURCE_READS)[number];

/** What sort of scheme a certification scheme is. */
export const SCHEME_KINDS = [
	'national-cloud-security',
	'eu-cloud-security',
	'data-protection-code',
	'health-data',
	'sector',
	'payment',
	'management-system',
	'assurance-report',
	'facility',
	'label',
	'sustainability'
] as const;

/** Whether a scheme can be held today. */
export const SCHEME_STATUSES = ['in-force', 'superseded', 'draft'] as const;
