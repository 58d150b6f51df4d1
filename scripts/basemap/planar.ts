/** Plane geometry on longitude and latitude: boxes, rings, containment. */
import type { Position } from 'geojson';

/** West, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A closed ring: its last position repeats its first. */
export type Ring = Position[];

/** An outer ring, then its holes. */
export type PolygonRings = Ring[];

/** Longitude and latitude of a position. */
export function pointOf(position: Position | undefined): [number, number] {
	const [x, y] = position ?? [];
	if (x === undefined || y === undefined) throw new Error('A position without two numbers');
	return [x, y];
}

/** The smallest box around positions. */
export function boxOf(positions: readonly Position[]): Box {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const position of positions) {
		const [x, y] = pointOf(position);
		west = Math.min(west, x);
		south = Math.min(south, y);
		east = Math.max(east, x);
		north = Math.max(north, y);
	}
	return [west, south, east, north];
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
	return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Whether the second box lies within the first. */
export function boxWithin(outer: Box, inner: Box): boolean {
	return (
		inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
	);
}

/** Twice the signed area of a ring: positive when it runs anticlockwise with y upward. */
export function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0, y0] = pointOf(ring[i - 1]);
		const [x1, y1] = pointOf(ring[i]);
		sum += x0 * y1 - x1 * y0;
	}
	return sum;
}

/** Whether a point lies inside a ring (even–odd rule). */
export function ringContains(
	ring: readonly Position[],
	[x, y]: readonly [number, number]
): boolean {
	let inside = false;
	for (let i = 1; i < ring.length; i++) {
		const [x0, y0] = pointOf(ring[i - 1]);
		const [x1, y1] = pointOf(ring[i]);
		if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
	}
	return inside;
}

/** Whether a point lies inside a polygon and in none of its holes. */
export function polygonContains(
	rings: readonly (readonly Position[])[],
	point: readonly [number, number]
): boolean {
	return rings.filter((ring) => ringContains(ring, point)).length % 2 === 1;
}
