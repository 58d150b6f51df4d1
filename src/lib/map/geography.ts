/**
 * The geography that the map needs at run time: its bounds, its countries, and Web Mercator.
 * Angles are degrees, longitude before latitude; a box is `[west, south, east, north]`.
 * Mercator units are those of MapLibre's `MercatorCoordinate`: the world is 1 wide and 1 high,
 * (0, 0) is its north-western corner, and y grows southward.
 */
import countries from './countries.json';

/** A geographic box: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A country of the map: where its name stands and what "zoom to this country" shows. */
export interface CountryLabel {
	/** ISO 3166-1 alpha-2, with `XK` for Kosovo. */
	readonly code: string;
	/** Where the centre of its name stands; inside its own polygon. */
	readonly lon: number;
	readonly lat: number;
	/** Priority of its name: 1 first, 3 last. */
	readonly rank: 1 | 2 | 3;
	/** Its European main part: without overseas territories and far islands. */
	readonly bbox: Box;
}

/** The bounds within which a reader moves the map. */
export const EUROPE_BOUNDS: Box = [-25, 33, 45, 72];

/** The geographic frame that the inline SVG draws (`OUTLINE`); its height follows from Mercator. */
export const FRAME = { west: -44, south: 20, east: 64, north: 76 } as const;

/** The countries of Europe as the map defines it, by code. Written by `npm run basemap`. */
export const COUNTRIES = countries as readonly unknown[] as readonly CountryLabel[];

const RADIANS = Math.PI / 180;

/** Length of the equator in Web Mercator's sphere, in metres. */
const EQUATOR_METRES = 2 * Math.PI * 6378137;

/** Width of the world at zoom 0, in CSS pixels. */
const TILE_PIXELS = 512;

/** Mercator x (0 at 180° west, 1 at 180° east) of a longitude. */
export function mercatorX(lon: number): number {
	return (lon + 180) / 360;
}

/** Mercator y (0 at 85.05° north, 1 at 85.05° south) of a latitude. */
export function mercatorY(lat: number): number {
	return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / Math.PI) / 2;
}

/** Longitude of a Mercator x. */
export function lonFromMercatorX(x: number): number {
	return x * 360 - 180;
}

/** Latitude of a Mercator y. */
export function latFromMercatorY(y: number): number {
	return (2 * Math.atan(Math.exp((1 - 2 * y) * Math.PI))) / RADIANS - 90;
}

/** Metres on the ground per CSS pixel at a latitude and zoom, with tiles of 512 pixels. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (EQUATOR_METRES * Math.cos(lat * RADIANS)) / (TILE_PIXELS * 2 ** zoom);
}
