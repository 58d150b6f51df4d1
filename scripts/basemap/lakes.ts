/** Lakes from OpenStreetMap, by way of @geo-maps/earth-lakes-1km. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { GeometryCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { DETAIL_EXTENT } from './frames';
import { boxesOverlap, boxOf, signedArea, type PolygonRings, type Ring } from './planar';

const EARTH_RADIUS_KM = 6371;

/** Larger than any lake of Europe: the Caspian Sea, which the land leaves out already. */
const SEA_KM2 = 30_000;

/** A polygon of one lake and its islands. */
export interface Lake {
	areaKm2: number;
	rings: PolygonRings;
}

/** Area of a polygon in square kilometres, however its rings run. */
function areaKm2(rings: PolygonRings): number {
	const areaOf = (ring: Ring): number => {
		const area = geoArea({ type: 'Polygon', coordinates: [ring] });
		return Math.min(area, 4 * Math.PI - area) * EARTH_RADIUS_KM ** 2;
	};
	const [outer = 0, ...holes] = rings.map(areaOf);
	return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

/** The source cuts large lakes along a grid: polygons that share a cut grow together again. */
function joinTiles(polygons: PolygonRings[]): PolygonRings[] {
	const shapes = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
	const topology = buildTopology({
		lakes: { type: 'GeometryCollection', geometries: shapes }
	}) as unknown as Topology<{ lakes: { type: 'GeometryCollection'; geometries: never[] } }>;
	return merge(topology, topology.objects.lakes.geometries).coordinates;
}

/** Lakes near the extent of at least an area, largest first. */
export function readLakes(leastKm2: number): Lake[] {
	const path = createRequire(import.meta.url).resolve('@geo-maps/earth-lakes-1km/map.geo.json');
	const { geometries } = JSON.parse(readFileSync(path, 'utf8')) as GeometryCollection<MultiPolygon>;
	const near = geometries
		.flatMap(({ coordinates }) => coordinates)
		.filter((rings) => boxesOverlap(boxOf(rings[0] ?? []), DETAIL_EXTENT));
	return joinTiles(near)
		.map((rings) => ({ rings, areaKm2: areaKm2(rings) }))
		.filter((lake) => lake.areaKm2 >= leastKm2 && lake.areaKm2 < SEA_KM2)
		.sort((a, b) => b.areaKm2 - a.areaKm2);
}

/** Lakes as a topology, for simplifying. */
export function lakeTopology(lakes: readonly Lake[]): Topology<{ lakes: TopoMultiPolygon }> {
	return buildTopology({
		lakes: { type: 'MultiPolygon', coordinates: lakes.map(({ rings }) => clockwise(rings)) }
	}) as unknown as Topology<{ lakes: TopoMultiPolygon }>;
}

/** Outer ring clockwise, holes anticlockwise, as the shapes of Natural Earth have them. */
function clockwise(rings: PolygonRings): PolygonRings {
	return rings.map((ring, index) => {
		const isClockwise = signedArea(ring) < 0;
		return isClockwise === (index === 0) ? ring : ring.toReversed();
	});
}
