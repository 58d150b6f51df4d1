import type { CountryCode, Nationality } from './jurisdiction';
import type { Kind, Precision, Reach, Status } from './vocabulary';

/**
 * The atlas: the record as views need it, joined and indexed. Built from the full record at build
 * time (`buildAtlas`), sent to the browser packed (`packAtlas`/`unpackAtlas`). Sources, notes and
 * addresses are not in it: they are fetched per place (`PlaceDetails`).
 */
export interface Atlas {
	/** ISO 8601 date of the record. */
	recordDate: string;
	operators: readonly Operator[];
	schemes: readonly Scheme[];
	/** Attestations in force on the record's date: not lapsed, not in progress. */
	holdings: readonly Holding[];
	places: readonly Place[];
}

export interface Operator extends Nationality {
	/** Position in `Atlas.operators`. */
	index: number;
	id: string;
	name: string;
	/** Seated and controlled in the EU, on licensed technology from the United States. */
	licensedTechnology: boolean;
}

export interface Scheme {
	/** Position in `Atlas.schemes`. */
	index: number;
	id: string;
	name: string;
	issuerCountry: CountryCode | null;
	levels: readonly { id: string; name: string }[];
}

/** An attestation that is in force. */
export interface Holding {
	operator: Operator;
	scheme: Scheme;
	/** Id of one of the scheme's levels; null when the source names none. */
	level: string | null;
	reach: Reach;
	/** Positions in `Atlas.places` of the places that the source names; empty unless reach is `places`. */
	places: readonly number[];
}

/** A GeoJSON feature of the record, joined. */
export interface Place {
	/** Position in `Atlas.places`. */
	index: number;
	id: string;
	name: string;
	operator: Operator;
	kind: Kind;
	status: Status;
	precision: Precision;
	/** Degrees, WGS 84. */
	lon: number;
	/** Degrees, WGS 84. */
	lat: number;
	town: string;
	country: CountryCode;
	/** Codes of regions, sites and zones, as the operator writes them. */
	codes: readonly string[];
	/** In whose building a place is, when that is not the operator's own. */
	landlord: string | null;
	/** Position in `Atlas.places` of the cloud region that this facility serves; null when none is known. */
	region: number | null;
	/** Position in `Atlas.places` of the campus that this building stands on; null when none is recorded. */
	campus: number | null;
	/** Year; null when unknown. */
	opened: number | null;
}
