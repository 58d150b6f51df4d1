/** Where things are, worked out a second time, apart from the product. */
import { readFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A position in degrees. */
export interface Position {
	lon: number;
	lat: number;
}

/** Px between two positions in degrees: Web Mercator, where the world is 512 px wide at zoom 0. */
export function pixels(to: Position, from: Position, zoom: number): { x: number; y: number } {
	const world = 512 * 2 ** zoom;
	const north = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
	return { x: ((to.lon - from.lon) / 360) * world, y: (north(from.lat) - north(to.lat)) * world };
}

/** The vertices of all coasts in the basemap's own file, as the site serves it. */
export function coastline(): Position[] {
	const file = new URL('../../build/basemap/europe.json', import.meta.url);
	const basemap = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryObject }>;
	return mesh(basemap, basemap.objects.land)
		.coordinates.flat()
		.map(([lon = NaN, lat = NaN]) => ({ lon, lat }));
}
