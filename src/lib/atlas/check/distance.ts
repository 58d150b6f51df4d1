import { geoDistance } from 'd3-geo';
import type { PlaceFeature } from '../schema';

/** Mean radius of the Earth in metres (IUGG). */
export const EARTH_M = 6_371_008.8;

/** Great-circle distance between two places in metres. */
export function metresBetween(a: PlaceFeature, b: PlaceFeature): number {
	return geoDistance(a.geometry.coordinates, b.geometry.coordinates) * EARTH_M;
}

/** A distance in words: metres up to a kilometre, kilometres beyond. */
export function inWords(metres: number): string {
	return metres < 1000 ? `${Math.round(metres)} m` : `${Math.round(metres / 1000)} km`;
}
