import type { CountryCode, JurisdictionGroup, Lens } from '../atlas/jurisdiction';
import type { Kind, Status } from '../atlas/vocabulary';

/**
 * How far an attestation must reach to make a place match the certification facet.
 * `operator`: the operator holds it, wherever; `place`: the source names this place; `any`: it may
 * apply here (the source names this place, says the whole operator, or does not say).
 */
export const REACH_CHOICES = ['operator', 'place', 'any'] as const;
/** One of {@link REACH_CHOICES}. */
export type ReachChoice = (typeof REACH_CHOICES)[number];

/**
 * The facets in the order of panel and URL. Options within a facet are "or", facets are "and". Free
 * text restricts as well, but has no options.
 */
export const FACET_NAMES = [
	'operator',
	'nationality',
	'cert',
	'country',
	'kind',
	'status',
	'opened'
] as const;
/** One of {@link FACET_NAMES}; also the name of its parameter in the URL. */
export type FacetName = (typeof FACET_NAMES)[number];

/**
 * The option, first in its facet, of places whose value no source states: of `nationality`, of `cert`
 * (no holding is known under the chosen reach) and of `opened`.
 */
export const UNKNOWN = 'unknown';

/** Where the map looks: MapLibre's zoom (512 px tiles) and centre in degrees. */
export interface Camera {
	zoom: number;
	lat: number;
	lon: number;
}

/**
 * Years of opening, inclusive; null is open-ended. `unknown` also lets places without a known year in.
 * With both ends null: `unknown` means only places without a known year, its absence any known year.
 */
export interface Opened {
	from: number | null;
	to: number | null;
	unknown: boolean;
}

/** Everything a reader has chosen. The URL owns it (`./url.ts`); an empty list is "no restriction". */
export interface Selection {
	lens: Lens;
	/** A second lens to compare with: the places that change group are outlined; null when off. */
	flip: Lens | null;
	/** Operator ids. */
	operator: readonly string[];
	/** Jurisdiction groups (`unknown` among them) and country codes, under the lens. */
	nationality: readonly (JurisdictionGroup | CountryCode)[];
	/** Scheme ids, or `scheme:level` (both ids), or `unknown`. */
	cert: readonly string[];
	reach: ReachChoice;
	/** Host countries. */
	country: readonly CountryCode[];
	kind: readonly Kind[];
	/** Never empty: the map starts with what stands or is being built. */
	status: readonly Status[];
	/** Null: no restriction. */
	opened: Opened | null;
	q: string;
	/** Id of the place whose panel is open. */
	place: string | null;
	/** Null: fit to the selection. */
	map: Camera | null;
}

/** What the map starts with: what stands or is being built. */
export const DEFAULT_STATUS: readonly Status[] = ['operational', 'under-construction'];

/** The selection of an address without parameters. */
export const DEFAULT_SELECTION: Selection = {
	lens: 'control',
	flip: null,
	operator: [],
	nationality: [],
	cert: [],
	reach: 'operator',
	country: [],
	kind: [],
	status: DEFAULT_STATUS,
	opened: null,
	q: '',
	place: null,
	map: null
};
