import { geoDistance } from 'd3-geo';
import type { PlaceFeature } from '../schema';

/** Mean radius of the Earth in metres (IUGG). */
export const EARTH_M = 6_371_008.8;

/** Metres of one degree of latitude. */
export const DEGREE_M = (Math.PI / 180) * EARTH_M;

/** Great-circle distance between two places in metres. */
export function metresBetween(a: PlaceFeature, b: PlaceFeature): number {
	return geoDistance(a.geometry.coordinates, b.geometry.coordinates) * EARTH_M;
}

/** Whether two places lie within so many metres of each other; quick to say no. */
export function areWithin(metres: number, a: PlaceFeature, b: PlaceFeature): boolean {
	const north = a.geometry.coordinates[1] - b.geometry.coordinates[1];
	return Math.abs(north) * DEGREE_M <= metres && metresBetween(a, b) <= metres;
}

/** A distance in words: metres up to a kilometre, kilometres beyond. */
export function inWords(metres: number): string {
	return metres < 1000 ? `${Math.round(metres)} m` : `${Math.round(metres / 1000)} km`;
}
