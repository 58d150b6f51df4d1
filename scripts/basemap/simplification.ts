/** Simplifying shapes evenly on the screen: by area in Mercator pixels, along shared arcs. */
import type { Position } from 'geojson';
import {
	filter,
	filterAttachedWeight,
	planarRingArea,
	planarTriangleArea,
	presimplify,
	simplify,
	type Triangle
} from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { mercatorX, mercatorY } from '../../src/lib/map/geography';
import { pointOf } from './planar';

/** How much to leave out, in square pixels of a Mercator world of a given width. */
export interface Detail {
	/** Width of the world in pixels. */
	worldWidth: number;
	/** Corners whose triangle is smaller are dropped. */
	cornerArea: number;
	/** Islands and holes that touch nothing are dropped when smaller. */
	islandArea: number;
}

/** Simplify every arc and drop small detached rings. */
export function simplifyShapes<T extends Objects>(
	topology: Topology<T>,
	{ worldWidth, cornerArea, islandArea }: Detail
): Topology<T> {
	const toPixels = (position: Position): [number, number] => {
		const [lon, lat] = pointOf(position);
		return [mercatorX(lon) * worldWidth, mercatorY(lat) * worldWidth];
	};
	const triangle = ([a, b, c]: Triangle): Triangle => [toPixels(a), toPixels(b), toPixels(c)];
	const weighted = presimplify(topology, (corners) => planarTriangleArea(triangle(corners)));
	const isLarge = filterAttachedWeight(topology, islandArea, (ring) =>
		planarRingArea(ring.map(toPixels))
	);
	return simplify<Objects>(filter<Objects>(weighted, isLarge), cornerArea) as Topology<T>;
}
