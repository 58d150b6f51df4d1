/**
 * The geography of a still map as SVG path data, cut out of the basemap's own file at the map's scale.
 * For pages that are rendered while the site is built; never imported by a browser's code.
 */
import { geoMercator, geoPath, type GeoContext } from 'd3-geo';
import type { GeoJSON, LineString, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Camera } from '$lib/selection/selection';
import { unproject, type Bounds, type Size } from './camera';
import { PathWriter } from './path-writer';
import { topology } from './still-topology';

/** A polygon or a line with the rectangle around it, by which most are passed over at once. */
interface Piece {
	geometry: Polygon | LineString;
	bounds: Bounds;
	/** Code of its country; null for what belongs to none. */
	country: string | null;
}

/** Points of a line that are kept together: long coasts are cut, so that far parts are passed over. */
const STRETCH = 200;

const { countries, borders, disputed, lakes } = topology.objects;

const pieces = {
	land: feature(topology, countries).features.flatMap(({ geometry, properties }) =>
		piecesOf(geometry, properties.code)
	),
	coast: piecesOf(mesh(topology, countries, (a, b) => a === b)),
	lakes: piecesOf(feature(topology, lakes as GeometryCollection)),
	borders: piecesOf(feature(topology, borders as GeometryCollection)),
	disputed: piecesOf(feature(topology, disputed as GeometryCollection))
};

/** Path data by layer; `own` is the country that the map is about, when it is about one. */
export interface StillShapes extends Readonly<Record<keyof typeof pieces, string>> {
	own: string | null;
}

/** Px beyond the map's edge up to which shapes are drawn, so that no outline runs along the edge. */
const BLEED = 4;

/** The same view is drawn once, for all languages and for all places of a town. */
const drawn = new Map<string, StillShapes>();

/** The shapes under a camera, in px from the map's top left corner. */
export function stillShapes(camera: Camera, size: Size, country: string | null): StillShapes {
	const key = JSON.stringify([camera, size, country]);
	const shapes = drawn.get(key) ?? draw(camera, size, country);
	drawn.set(key, shapes);
	return shapes;
}

function draw(camera: Camera, size: Size, country: string | null): StillShapes {
	// d3's Mercator and the camera's are one: see docs/basemap.md.
	const projection = geoMercator()
		.scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
		.center([camera.lon, camera.lat])
		.translate([size.width / 2, size.height / 2])
		.precision(0)
		.clipExtent([
			[-BLEED, -BLEED],
			[size.width + BLEED, size.height + BLEED]
		]);
	const northWest = unproject(camera, size, { x: -BLEED, y: -BLEED });
	const southEast = unproject(camera, size, { x: size.width + BLEED, y: size.height + BLEED });
	const view: Bounds = [northWest.lon, southEast.lat, southEast.lon, northWest.lat];

	const layer = (list: readonly Piece[]): string => {
		const geometries = list.filter(({ bounds }) => meet(bounds, view)).map((each) => each.geometry);
		const writer = new PathWriter();
		// Only polygons and lines are drawn, for which d3 calls no more than the writer has.
		geoPath(
			projection,
			writer as unknown as GeoContext
		)({
			type: 'GeometryCollection',
			geometries
		});
		return writer.result();
	};
	return {
		land: layer(pieces.land),
		coast: layer(pieces.coast),
		lakes: layer(pieces.lakes),
		borders: layer(pieces.borders),
		disputed: layer(pieces.disputed),
		own: country && layer(pieces.land.filter((piece) => piece.country === country))
	};
}

/** The polygons and lines of any shape, each by itself. */
function piecesOf(shape: GeoJSON, country: string | null = null): Piece[] {
	switch (shape.type) {
		case 'FeatureCollection':
			return shape.features.flatMap((each) => piecesOf(each, country));
		case 'Feature':
			return piecesOf(shape.geometry, country);
		case 'GeometryCollection':
			return shape.geometries.flatMap((each) => piecesOf(each, country));
		case 'MultiPolygon':
			return shape.coordinates.map((coordinates) => polygon(coordinates, country));
		case 'Polygon':
			return [polygon(shape.coordinates, country)];
		case 'MultiLineString':
			return shape.coordinates.flatMap((coordinates) => lines(coordinates, country));
		case 'LineString':
			return lines(shape.coordinates, country);
		default:
			return [];
	}
}

function polygon(coordinates: Position[][], country: string | null): Piece {
	const bounds = boundsOfRing(coordinates[0] ?? []);
	return { geometry: { type: 'Polygon', coordinates }, bounds, country };
}

function lines(points: readonly Position[], country: string | null): Piece[] {
	const starts = Array.from(
		{ length: Math.ceil((points.length - 1) / STRETCH) },
		(_, i) => i * STRETCH
	);
	return starts.map((start) => {
		const coordinates = points.slice(start, start + STRETCH + 1);
		return {
			geometry: { type: 'LineString', coordinates },
			bounds: boundsOfRing(coordinates),
			country
		};
	});
}

function boundsOfRing(points: readonly Position[]): Bounds {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = 0, lat = 0] of points) {
		west = Math.min(west, lon);
		south = Math.min(south, lat);
		east = Math.max(east, lon);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}

/** Whether two rectangles have a point in common. */
function meet(a: Bounds, b: Bounds): boolean {
	return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
