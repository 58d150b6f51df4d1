import { z } from 'zod';
import {
	ATTESTATION_STATUSES,
	CONFIDENCES,
	EVENT_KINDS,
	EVIDENCES,
	IMMUNITIES,
	KINDS,
	OPERATOR_CATEGORIES,
	PRECISIONS,
	REACHES,
	SCHEME_KINDS,
	SCHEME_STATUSES,
	SOURCE_READS,
	STATUSES
} from './vocabulary';

/**
 * The only definition of the record's shape. TypeScript types are inferred from it, and
 * `npm run data:format` writes it as JSON Schema into `data/schema/` for editors. Every object is
 * strict: a key that is not listed here is an error. `null` always means "not known" or "none".
 */

// Unicode "other, control" holds tabs and line breaks too: no field of the record needs them.
const CONTROL = /\p{Cc}/u;

/** A sentence or a phrase: not empty, not padded, without control characters. */
const text = z
	.string()
	.min(1)
	.refine((value) => value === value.trim(), { message: 'no space at its ends' })
	.refine((value) => !CONTROL.test(value), { message: 'no control characters or line breaks' });

/** The name of something: a text without angle brackets, which no name needs and markup does. */
const name = text.max(160).refine((value) => !/[<>]/.test(value), {
	message: 'a name without < or >'
});

/** An identifier: lower-case words of letters and digits, joined by single hyphens. Never changes once published. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	message: 'lower-case letters and digits in words joined by hyphens'
});

/** ISO 3166-1 alpha-2 code of a country. */
export const Country = z
	.string()
	.regex(/^[A-Z]{2}$/, { message: 'two capital letters (ISO 3166-1 alpha-2)' });

/** ISO 8601 date of reduced precision: a year, a month or a day. */
export const ReducedDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { message: 'YYYY, YYYY-MM or YYYY-MM-DD' });

/** An address on the web: http or https, nothing else. */
export const WebAddress = z
	.string()
	.regex(/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/, { message: 'an http or https address' });

/** The name of a field of a record, as this file spells it. */
const FieldName = z.string().regex(/^[a-z][a-zA-Z]*$/, { message: 'the name of a field' });

/** Names of fields whose values were inferred rather than read in a source; left out when none was. */
const estimated = z.array(FieldName).min(1).optional();

/** A source, and what it says that the record rests on. */
export const Citation = z.strictObject({
	/** Id of an entry of `sources.json`. */
	id: Id,
	/** What the source supports, in our words. */
	supports: text,
	/**
	 * Names of the fields of the record that the source supports (`opened`, `parent`, …; `position` for
	 * the point of a place); left out while nobody has said which.
	 */
	fields: z.array(FieldName).min(1).optional()
});
/** A source, and what it says that the record rests on. */
export type Citation = z.infer<typeof Citation>;

const citations = z.array(Citation).min(1);

/** A warning of the checker that a curator has looked at and accepts. */
export const Acknowledgement = z.strictObject({
	/** The rule whose warning is accepted, e.g. `duplicates`. */
	rule: Id,
	/** Id of the other record concerned; null when the warning concerns this record alone. */
	with: Id.nullable(),
	/** Why the record is right as it stands. */
	reason: text
});

/** What is recorded about a place. */
export const PlaceProperties = z.strictObject({
	/** Id of the operator: the company that runs a cloud here. */
	operator: Id,
	/** Name under which the place is known, in the operator's or the town's words. */
	name: name,
	/** What it is: see `KINDS`. */
	kind: z.enum(KINDS),
	/** The last state that a source supports: see `STATUSES`. */
	status: z.enum(STATUSES),
	/** Date of the newest source that supports the status; null when none of them bears a date. */
	statusAsOf: ReducedDate.nullable(),
	/** Codes of regions, sites and zones, as the operator writes them. */
	codes: z.array(name),
	/** Id of the cloud region that this facility serves; null when none is known or the place is a region. */
	region: Id.nullable(),
	/** Id of the campus that this building stands on; null when none is recorded. The two count once. */
	campus: Id.nullable(),
	/** Town or municipality, in its own language or its customary English name. */
	town: name,
	/** Region, county or department within the country. */
	subdivision: name.nullable(),
	/** Host country (ISO 3166-1 alpha-2). */
	country: Country,
	/** Street address when public. */
	address: text.nullable(),
	/** How far the point may be trusted: see `PRECISIONS`. */
	precision: z.enum(PRECISIONS),
	/** Where the point comes from. */
	positionBasis: text,
	/**
	 * When the thing that the feature is went into service: for a cloud region the day from which
	 * customers could use it, for a building its own opening.
	 */
	opened: ReducedDate.nullable(),
	/** When it went out of service. */
	closed: ReducedDate.nullable(),
	/** Number of availability zones of a cloud region. */
	availabilityZones: z.int().min(1).max(20).nullable(),
	/** Number of data-centre buildings. */
	buildings: z.int().min(1).max(60).nullable(),
	/** Electrical power in megawatts, of the IT load or of the connection as the notes say. */
	powerMw: z.number().positive().max(5000).nullable(),
	/** In whose building the place is, when that is not the operator's own. */
	landlord: name.nullable(),
	/** What the operator offers here. */
	services: text.nullable(),
	/** History, figures in conflict, and what else a reader should know. */
	notes: text.nullable(),
	/** Open questions about this place. */
	doubts: z.array(text),
	/** How sure the researchers are of the record as a whole. */
	confidence: z.enum(CONFIDENCES),
	estimated,
	/** Where each claim can be followed. */
	sources: citations,
	/** Warnings of the checker that a curator accepts, with reasons. */
	acknowledged: z.array(Acknowledgement),
	/** Whom the point is owed to under its licence. */
	attribution: text.optional()
});
/** What is recorded about a place. */
export type PlaceProperties = z.infer<typeof PlaceProperties>;

/** A place: a GeoJSON Feature (RFC 7946). */
export const PlaceFeature = z.strictObject({
	type: z.literal('Feature'),
	/** Stable identifier, the same in URLs and files. */
	id: Id,
	geometry: z.strictObject({
		type: z.literal('Point'),
		/** Longitude and latitude in degrees, WGS 84, with no more decimals than `precision` supports. */
		coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
	}),
	properties: PlaceProperties
});
/** A place: a GeoJSON Feature (RFC 7946). */
export type PlaceFeature = z.infer<typeof PlaceFeature>;

/** `data/sites/<operator>.geojson`: all places of one operator. */
export const PlaceCollection = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(PlaceFeature).min(1)
});

/** A company in the chain of control over an operator. */
export const ChainLink = z.strictObject({
	name: text,
	/** Country of its seat; null when no source that was read states it. */
	country: Country.nullable(),
	/** Percentage of the link before it that it holds; null when not known, and for the operating company. */
	share: z.number().positive().max(100).nullable(),
	/** How control is exercised, when not by the share alone (votes, contract, golden share). */
	note: text.nullable()
});
/** A company in the chain of control over an operator. */
export type ChainLink = z.infer<typeof ChainLink>;

/** A time during which one parent had ultimate control over an operator. */
export const ControlPeriod = z.strictObject({
	/** First day of which a source says so; nothing is claimed of the time before the first period. */
	from: ReducedDate,
	/** The ultimate controlling parent, or the operator's own company while it was independent. */
	name: text,
	/** Country whose law could compel it. */
	country: Country,
	/** Percentage that decided control; null when not known or when control rests on something else. */
	share: z.number().positive().max(100).nullable(),
	/** Id of the event that began the period; null when none is recorded. */
	event: Id.nullable(),
	/** What changed: a sale, a listing, a joint venture, a move of the seat. */
	note: text.nullable(),
	sources: citations
});
/** A time during which one parent had ultimate control over an operator. */
export type ControlPeriod = z.infer<typeof ControlPeriod>;

/** A company that runs a cloud or holds an attestation: `data/operators.json`. */
export const OperatorRecord = z.strictObject({
	/** Stable identifier, the same in URLs and files. */
	id: Id,
	/** Name under which it is known. */
	name: name,
	/** The legal entity or entities that operate the service. */
	legalName: text.nullable(),
	/** What the ids of its places begin with, when that is not the operator's own id. */
	placePrefix: Id.optional(),
	/**
	 * Country of the seat of the legal entity that operates the service in Europe, whatever the group's
	 * head office (which stands with the parent); null when no source that was read states it.
	 */
	seat: Country.nullable(),
	parent: z.strictObject({
		/** The ultimate controlling parent; null when it is independent or not known. */
		name: text.nullable(),
		/** Country of the ultimate controlling parent, whose law can compel; null when not known. */
		country: Country.nullable()
	}),
	/** From the operating company (first) to the ultimate parent (last); empty when not known. */
	chain: z.array(ChainLink),
	/** Who had ultimate control since when, in order of time; the last period is today's. */
	control: z.array(ControlPeriod),
	/** Who owns it, in a sentence or three. */
	ownership: text.nullable(),
	/** Exposure to extraterritorial law: a statement of law, not of intent. */
	exposure: text.nullable(),
	/** Countries whose vendors supply the core of its stack, in order of weight; empty = not known. */
	technologyOrigin: z.array(Country),
	/** The stack, as a source names it; null, and the origin empty, where none does. */
	technologyNote: text.nullable(),
	/** What it is: see `OPERATOR_CATEGORIES`. */
	category: z.enum(OPERATOR_CATEGORIES),
	/** Year of foundation. */
	founded: z.int().min(1800).max(2100).nullable(),
	website: WebAddress.nullable(),
	/** Identifier on wikidata.org. */
	wikidata: z
		.string()
		.regex(/^Q[1-9]\d*$/, { message: 'a Wikidata identifier (Q…)' })
		.nullable(),
	/** Its weight in the market, as the sources put it. */
	marketNote: text.nullable(),
	/** Open questions about this operator. */
	doubts: z.array(text),
	estimated,
	sources: citations
});
/** A company that runs a cloud or holds an attestation. */
export type OperatorRecord = z.infer<typeof OperatorRecord>;

/** A level of a scheme. */
export const SchemeLevel = z.strictObject({
	/** Identifier within the scheme. */
	id: Id,
	name: name
});

/** A certification scheme: `data/schemes.json`. */
export const SchemeRecord = z.strictObject({
	/** Stable identifier, the same in URLs and files. */
	id: Id,
	name: name,
	fullName: text,
	/** Who issues it, and who audits. */
	issuer: text,
	/** ISO 3166-1 alpha-2, or `EU` for the Union and `INT` for international bodies. */
	issuerCountry: z.string().regex(/^([A-Z]{2}|INT)$/, { message: 'ISO 3166-1 alpha-2, EU or INT' }),
	/** What sort of scheme it is: see `SCHEME_KINDS`. */
	kind: z.enum(SCHEME_KINDS),
	/** Its levels from the lowest to the highest; empty when it has one level only. */
	levels: z.array(SchemeLevel),
	whatItCertifies: text,
	/** Whether it demands immunity from non-European law. */
	immunity: z.enum(IMMUNITIES),
	/** On which clause, or why not. */
	immunityNote: text,
	/** What it demands of the holder's shareholders. */
	ownershipRequirement: text.nullable(),
	/** Years for which a certificate is valid. */
	validityYears: z.number().positive().max(10).nullable(),
	/** The official register of holders. */
	registerUrl: WebAddress.nullable(),
	/** Its edition in force. */
	version: text.nullable(),
	status: z.enum(SCHEME_STATUSES),
	/** Id of the scheme that took its place. */
	supersededBy: Id.nullable(),
	/** Earlier and present editions. */
	versions: z
		.array(
			z.strictObject({
				version: name,
				/** Start of validity. */
				from: ReducedDate.nullable(),
				status: text
			})
		)
		.optional(),
	/** Steps on the way to a certificate. */
	milestones: z.array(text).optional(),
	/** What the law attaches to it. */
	legalEffect: text.optional(),
	notes: text.optional(),
	/** Open questions about this scheme. */
	doubts: z.array(text),
	sources: citations
});
/** A certification scheme. */
export type SchemeRecord = z.infer<typeof SchemeRecord>;

/** An operator holds a scheme, at a level, for a scope, over a period: `data/attestations.json`. */
export const AttestationRecord = z.strictObject({
	/** Stable identifier: operator, scheme and what tells it from its siblings. */
	id: Id,
	/** Id of the holder. */
	operator: Id,
	/** Id of the scheme. */
	scheme: Id,
	/** Id of one of the scheme's levels; null when the source names none or the scheme has one level. */
	level: Id.nullable(),
	/** The source's own wording of level or edition, when it says more than `level`. */
	levelNote: text.nullable(),
	/** Which services, units or places it covers, as the source words it. */
	scope: text,
	/** How far it reaches: see `REACHES`. */
	reach: z.enum(REACHES),
	/** Ids of the places that the source names; only, and always, when reach is `places`. */
	places: z.array(Id),
	issued: ReducedDate.nullable(),
	expires: ReducedDate.nullable(),
	status: z.enum(ATTESTATION_STATUSES),
	/** Who says so, at best: see `EVIDENCES`. */
	evidence: z.enum(EVIDENCES),
	confidence: z.enum(CONFIDENCES),
	estimated,
	/** Conflicts between sources, earlier periods, reference numbers. */
	notes: text.nullable(),
	/** Open questions about this attestation. */
	doubts: z.array(text),
	sources: citations
});
/** An operator holds a scheme, at a level, for a scope, over a period. */
export type AttestationRecord = z.infer<typeof AttestationRecord>;

/** Something that happened to a place, an operator or the law: `data/events.json`. */
export const EventRecord = z.strictObject({
	/** Stable identifier: date, subject, a word or two. */
	id: Id,
	/** When; null when the sources do not say. */
	date: ReducedDate.nullable(),
	/** Id of the operator concerned; null when it concerns none in particular. */
	operator: Id.nullable(),
	/** Id of the place concerned. */
	place: Id.nullable(),
	/** Countries that it concerns besides that of its place; empty when none in particular. */
	countries: z.array(Country),
	/** What it was: see `EVENT_KINDS`. */
	kind: z.enum(EVENT_KINDS),
	/** What happened, in a sentence or two. */
	what: text,
	sources: citations
});
/** Something that happened to a place, an operator or the law. */
export type EventRecord = z.infer<typeof EventRecord>;

/** A claim that circulates and that the record does not follow: `data/refused.json`. */
export const RefusedClaim = z.strictObject({
	/** Stable identifier: subject and a few words of the claim. */
	id: Id,
	/** The claim, as those who make it would put it. */
	claim: text,
	/** What the record holds instead. */
	held: text,
	/** Why: the rule or the better source that decides. */
	reason: text,
	/** Ids of the operators concerned. */
	operators: z.array(Id),
	/** Ids of the places concerned. */
	places: z.array(Id),
	/** Ids of the schemes concerned. */
	schemes: z.array(Id),
	/** Who makes the claim. */
	claimedBy: citations,
	/** What speaks against it. */
	sources: citations
});
/** A claim that circulates and that the record does not follow. */
export type RefusedClaim = z.infer<typeof RefusedClaim>;

/** What numbers about places are compared with, by country: `data/countries.json`. */
export const CountryRecord = z.strictObject({
	/** The country's code in lower case, as in the address of its page. */
	id: Id,
	/** ISO 3166-1 alpha-2, or XK. */
	country: Country,
	/** Inhabitants. */
	population: z.int().positive(),
	/** The day to which the number refers. */
	populationDate: ReducedDate,
	/** What a reader should know about the number. */
	notes: text.nullable(),
	estimated,
	sources: citations
});
/** What numbers about places are compared with, by country. */
export type CountryRecord = z.infer<typeof CountryRecord>;

/** A source, once: `data/sources.json`. */
export const SourceRecord = z.strictObject({
	/** Stable identifier: host and a few words of the title. */
	id: Id,
	/** Address; null when none is known that leads to the text (such a source is weak). */
	url: WebAddress.nullable(),
	title: text,
	publisher: text,
	/** Date of publication, as far as it was seen. */
	published: ReducedDate.nullable(),
	/** How it was read: see `SOURCE_READS`. */
	read: z.enum(SOURCE_READS)
});
/** A source, once. */
export type SourceRecord = z.infer<typeof SourceRecord>;

/** The record as a whole: `data/record.json`. */
export const RecordInfo = z.strictObject({
	/** Version of the record: its date. */
	version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'YYYY-MM-DD' }),
	/** Date on which the record was last curated; what lies after it is the future. */
	date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'YYYY-MM-DD' }),
	/** What a reader should know about this version. */
	note: text
});
/** The record as a whole. */
export type RecordInfo = z.infer<typeof RecordInfo>;

/** The files of `data/` by what they hold: how a path is recognised, its schema, and the key of a record in it. */
export const FILES = {
	info: { path: 'data/record.json', schema: RecordInfo },
	operators: { path: 'data/operators.json', schema: z.array(OperatorRecord) },
	schemes: { path: 'data/schemes.json', schema: z.array(SchemeRecord) },
	attestations: { path: 'data/attestations.json', schema: z.array(AttestationRecord) },
	events: { path: 'data/events.json', schema: z.array(EventRecord) },
	countries: { path: 'data/countries.json', schema: z.array(CountryRecord) },
	refused: { path: 'data/refused.json', schema: z.array(RefusedClaim) },
	sources: { path: 'data/sources.json', schema: z.array(SourceRecord) },
	places: { path: 'data/sites/', schema: PlaceCollection }
} as const;
