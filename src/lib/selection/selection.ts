import type { CountryCode, JurisdictionGroup, Lens } from '$lib/atlas/jurisdiction';
import type { Kind, Status } from '$lib/atlas/vocabulary';

/**
 * How far an attestation must reach to make a place match the certification facet.
 * `operator`: the operator holds it, wherever; `place`: the source names this place; `any`: it may
 * apply here (the source names this place, says the whole operator, or does not say).
 */
export const REACH_CHOICES = ['operator', 'place', 'any'] as const;
export type ReachChoice = (typeof REACH_CHOICES)[number];

/** Where the map looks: MapLibre's zoom (512 px tiles) and centre in degrees. */
export interface Camera {
	zoom: number;
	lat: number;
	lon: number;
}

/** Years of opening, inclusive; null is open-ended. `unknown` also lets places without a known year in. */
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
	/** Jurisdiction groups and country codes, under the lens. */
	nationality: readonly (JurisdictionGroup | CountryCode)[];
	/** Scheme ids, or `scheme:level` (both ids). */
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

export const DEFAULT_STATUS: readonly Status[] = ['operational', 'under-construction'];

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
