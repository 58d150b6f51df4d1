/** What the pages of certification schemes show, gathered while the site is built. */
import { error } from '@sveltejs/kit';
import type { Place } from '$lib/atlas/atlas';
import { standingOf } from '$lib/atlas/build';
import { countPlaces } from '$lib/atlas/counting';
import type { CountryCode } from '$lib/atlas/jurisdiction';
import { atlas, record } from '$lib/atlas/read';
import type { AttestationRecord, OperatorRecord, SchemeRecord } from '$lib/atlas/schema';
import { SCHEME_KINDS, SCHEME_STATUSES } from '$lib/atlas/vocabulary';
import { schemeDetails, type SchemePageDetails } from '$lib/publish/scheme-details';

/** A scheme in brief, and who holds it. */
export interface SchemeSummary extends Pick<
	SchemeRecord,
	| 'id'
	| 'name'
	| 'fullName'
	| 'issuer'
	| 'kind'
	| 'immunity'
	| 'ownershipRequirement'
	| 'validityYears'
	| 'whatItCertifies'
	| 'status'
> {
	/** A country, `EU` for the Union, null for international bodies. */
	issuerCountry: CountryCode | null;
	/** Operators that hold it on the record's date, for whatever scope. */
	holders: number;
	/** Places that sources name in attestations in force, by the counting rule. */
	named: number;
}

/** An operator that holds a scheme, where no source names the places. */
export interface UnplacedHolder {
	id: string;
	name: string;
	country: CountryCode | null;
}

/** What the page of one scheme shows. */
export interface CertificationPage {
	scheme: SchemeSummary;
	/** Places that a source names in an attestation in force, by country and town. */
	named: readonly Place[];
	/** Names of the levels at which each of these places is held; empty where no source names one. */
	levels: Readonly<Record<string, readonly string[]>>;
	/** Holders of whom a source says: everything in Europe. */
	everywhere: readonly UnplacedHolder[];
	/** Other holders of whom no source names any place. */
	nowhere: readonly UnplacedHolder[];
	/** Control country of each operator in the tables, by id. */
	control: Readonly<Record<string, CountryCode | null>>;
	/** Whether the explorer can filter by it: some operator that runs a place holds it. */
	filterable: boolean;
	details: SchemePageDetails;
	recordDate: string;
}

/** What the index of schemes shows. */
export interface CertificationIndex {
	/** In force before superseded and draft, then by kind, the most widely held first. */
	schemes: readonly SchemeSummary[];
	recordDate: string;
}

/** What the page of a scheme shows; a 404 for an unknown id. */
export function certificationPage(id: string): CertificationPage {
	const scheme = record.schemes.find((each) => each.id === id);
	if (!scheme) error(404);
	const held = heldOf(id);
	const named = namedIn(held);
	const naming = new Set(held.filter(({ places }) => places.length > 0).map(holder));
	const wide = new Set(held.filter(({ reach }) => reach === 'operator').map(holder));
	const holders = record.operators.filter((operator) =>
		held.some((attestation) => attestation.operator === operator.id)
	);
	const details = schemeDetails(record, id);
	return {
		scheme: summarize(scheme),
		named,
		levels: levelsOf(details, named),
		everywhere: holders.filter((each) => wide.has(each.id)).map(unplaced),
		nowhere: holders.filter((each) => !wide.has(each.id) && !naming.has(each.id)).map(unplaced),
		control: Object.fromEntries(record.operators.map(({ id, parent }) => [id, parent.country])),
		filterable: atlas.schemes.some((each) => each.id === id),
		details,
		recordDate: record.info.date
	};
}

/** What the index of schemes shows. */
export function certificationIndex(): CertificationIndex {
	return {
		schemes: record.schemes
			.map(summarize)
			.sort(
				(a, b) =>
					SCHEME_STATUSES.indexOf(a.status) - SCHEME_STATUSES.indexOf(b.status) ||
					SCHEME_KINDS.indexOf(a.kind) - SCHEME_KINDS.indexOf(b.kind) ||
					b.holders - a.holders ||
					compare(a.name, b.name)
			),
		recordDate: record.info.date
	};
}

function summarize(scheme: SchemeRecord): SchemeSummary {
	const held = heldOf(scheme.id);
	return {
		...scheme,
		issuerCountry: scheme.issuerCountry === 'INT' ? null : scheme.issuerCountry,
		holders: new Set(held.map(holder)).size,
		named: countPlaces(namedIn(held))
	};
}

/** The attestations of a scheme that are in force on the record's date. */
function heldOf(scheme: string): AttestationRecord[] {
	return record.attestations.filter(
		(each) => each.scheme === scheme && standingOf(each, record.info.date) === 'held'
	);
}

function holder({ operator }: AttestationRecord): string {
	return operator;
}

/** The places that the sources of attestations name. */
function namedIn(held: readonly AttestationRecord[]): Place[] {
	const ids = new Set(held.flatMap(({ places }) => places));
	return atlas.places
		.filter(({ id }) => ids.has(id))
		.sort(
			(a, b) => compare(a.country, b.country) || compare(a.town, b.town) || compare(a.name, b.name)
		);
}

function levelsOf(
	{ attestations }: SchemePageDetails,
	places: readonly Place[]
): Record<string, string[]> {
	const levels = (id: string): string[] => [
		...new Set(
			attestations.held
				.filter((line) => line.places.some((place) => place.id === id))
				.flatMap(({ level }) => level ?? [])
		)
	];
	return Object.fromEntries(places.map(({ id }) => [id, levels(id)]));
}

function unplaced({ id, name, parent }: OperatorRecord): UnplacedHolder {
	return { id, name, country: parent.country };
}

function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
