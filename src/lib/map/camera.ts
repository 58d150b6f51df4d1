import { CAMERA_BOUNDS } from '$lib/selection/canonical';
import type { Camera } from '$lib/selection/selection';
import { latFromMercatorY, lonFromMercatorX, mercatorX, mercatorY } from './geography';

/**
 * The camera that both bodies of the map share: spherical Web Mercator in MapLibre's convention, where
 * the world is 512 px wide at zoom 0. The static SVG and MapLibre put a place on the same pixel.
 */

/** A rectangle in degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A size in CSS px. */
export interface Size {
	width: number;
	height: number;
}

/** Room kept free at the edges, in CSS px (legend, sheet). */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** A position in CSS px from the map's top left corner. */
export interface Point {
	x: number;
	y: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Zoom limits: all of Europe on a small phone, and a street's width. */
export const MIN_ZOOM = CAMERA_BOUNDS.zoom.min;
export const MAX_ZOOM = CAMERA_BOUNDS.zoom.max;

/** How far the camera's centre may go, so that a reader stays in Europe. */
export const CENTRE_BOUNDS: Bounds = [
	CAMERA_BOUNDS.lon.min,
	CAMERA_BOUNDS.lat.min,
	CAMERA_BOUNDS.lon.max,
	CAMERA_BOUNDS.lat.max
];

/** Width of the world in px at a zoom. */
export function worldSize(zoom: number): number {
	return 512 * 2 ** zoom;
}

/** Where a position in degrees falls in a map of this size under this camera. */
export function project(camera: Camera, size: Size, lon: number, lat: number): Point {
	const world = worldSize(camera.zoom);
	return {
		x: size.width / 2 + (mercatorX(lon) - mercatorX(camera.lon)) * world,
		y: size.height / 2 + (mercatorY(lat) - mercatorY(camera.lat)) * world
	};
}

/** The position in degrees under a pixel: the inverse of `project`. */
export function unproject(camera: Camera, size: Size, point: Point): { lon: number; lat: number } {
	const world = worldSize(camera.zoom);
	return {
		lon: lonFromMercatorX(mercatorX(camera.lon) + (point.x - size.width / 2) / world),
		lat: latFromMercatorY(mercatorY(camera.lat) + (point.y - size.height / 2) / world)
	};
}

/** The camera that shows a rectangle whole, centred in what the padding leaves free. */
export function fitBounds(
	[west, south, east, north]: Bounds,
	size: Size,
	padding: Padding = NO_PADDING,
	maxZoom: number = MAX_ZOOM
): Camera {
	const left = mercatorX(west);
	const top = mercatorY(north);
	const width = mercatorX(east) - left;
	const height = mercatorY(south) - top;
	const free = {
		width: Math.max(1, size.width - padding.left - padding.right),
		height: Math.max(1, size.height - padding.top - padding.bottom)
	};
	const fitting = Math.log2(Math.min(free.width / width, free.height / height) / 512);
	const zoom = Math.min(maxZoom, Math.max(MIN_ZOOM, fitting));
	const world = worldSize(zoom);
	return {
		zoom,
		lon: lonFromMercatorX(left + width / 2 + (padding.right - padding.left) / 2 / world),
		lat: latFromMercatorY(top + height / 2 + (padding.bottom - padding.top) / 2 / world)
	};
}

/** The smallest rectangle around positions; null when there are none. `margin` in degrees widens a point. */
export function boundsOf(
	positions: Iterable<{ lon: number; lat: number }>,
	margin = 0.05
): Bounds | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { lon, lat } of positions) {
		west = Math.min(west, lon);
		east = Math.max(east, lon);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	return west === Infinity ? null : [west - margin, south - margin, east + margin, north + margin];
}

/** A camera within the limits. */
export function clampCamera({ zoom, lon, lat }: Camera): Camera {
	const [west, south, east, north] = CENTRE_BOUNDS;
	return {
		zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)),
		lon: Math.min(east, Math.max(west, lon)),
		lat: Math.min(north, Math.max(south, lat))
	};
}

/** Zooms about a pixel: what lies under it stays under it. */
export function zoomAround(camera: Camera, size: Size, point: Point, zoom: number): Camera {
	const anchor = unproject(camera, size, point);
	const target = clampCamera({ ...camera, zoom });
	const world = worldSize(target.zoom);
	return clampCamera({
		zoom: target.zoom,
		lon: lonFromMercatorX(mercatorX(anchor.lon) - (point.x - size.width / 2) / world),
		lat: latFromMercatorY(mercatorY(anchor.lat) - (point.y - size.height / 2) / world)
	});
}
