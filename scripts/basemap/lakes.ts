/** Lakes from OpenStreetMap, by way of @geo-maps/earth-lakes-1km. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import type { CountryTopology } from './boundaries';
import { DETAIL_EXTENT } from './frames';
import {
	boxesOverlap,
	boxOf,
	pointOf,
	polygonContains,
	signedArea,
	type PolygonRings,
	type Ring
} from './planar';

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

/** An edge of at least this many degrees along a parallel is a cut of the source's grid. */
const LEAST_CUT = 0.02;

/** Latitude of an edge that runs along a cut, or nothing. */
function cutOf(from: Position | undefined, to: Position | undefined): number | undefined {
	const [x0, y0] = pointOf(from);
	const [x1, y1] = pointOf(to);
	return y0 === y1 && Math.abs(x1 - x0) >= LEAST_CUT ? y0 : undefined;
}

/** Where edges along each cut begin and end: longitudes by latitude. */
function cutStops(polygons: readonly PolygonRings[]): Map<number, Set<number>> {
	const stops = new Map<number, Set<number>>();
	for (const ring of polygons.flat()) {
		for (let i = 1; i < ring.length; i++) {
			const cut = cutOf(ring[i - 1], ring[i]);
			if (cut === undefined) continue;
			const known = stops.get(cut) ?? new Set();
			stops.set(cut, known.add(pointOf(ring[i - 1])[0]).add(pointOf(ring[i])[0]));
		}
	}
	return stops;
}

/** A ring with a vertex wherever an edge along a cut passes an end of another. */
function splitAtStops(ring: Ring, stops: ReadonlyMap<number, ReadonlySet<number>>): Ring {
	return ring.flatMap((to, i): Position[] => {
		const from = ring[i - 1];
		if (!from) return [to];
		const cut = cutOf(from, to);
		if (cut === undefined) return [to];
		const [[x0], [x1]] = [pointOf(from), pointOf(to)];
		const between = [...(stops.get(cut) ?? [])]
			.filter((x) => x > Math.min(x0, x1) && x < Math.max(x0, x1))
			.sort((a, b) => (x0 < x1 ? a - b : b - a));
		return [...between.map((x): Position => [x, cut]), to];
	});
}

/**
 * The source cuts large lakes (Onega) along parallels: parts that share a cut grow together again,
 * once both have the same vertices along it.
 */
function joinParts(polygons: PolygonRings[]): PolygonRings[] {
	const stops = cutStops(polygons);
	const parts: GeometryCollection<Polygon> = {
		type: 'GeometryCollection',
		geometries: polygons.map((rings) => ({
			type: 'Polygon',
			coordinates: rings.map((ring) => splitAtStops(ring, stops))
		}))
	};
	const topology = buildTopology({ lakes: parts }) as unknown as Topology<{
		lakes: { type: 'GeometryCollection'; geometries: TopoPolygon[] };
	}>;
	return merge(topology, topology.objects.lakes.geometries).coordinates;
}

/** Lakes near the extent of at least an area, largest first. */
export function readLakes(leastKm2: number): Lake[] {
	const path = createRequire(import.meta.url).resolve('@geo-maps/earth-lakes-1km/map.geo.json');
	const { geometries } = JSON.parse(readFileSync(path, 'utf8')) as GeometryCollection<MultiPolygon>;
	const near = geometries
		.flatMap(({ coordinates }) => coordinates)
		.filter((rings) => boxesOverlap(boxOf(rings[0] ?? []), DETAIL_EXTENT));
	return joinParts(near)
		.map((rings) => ({ rings, areaKm2: areaKm2(rings) }))
		.filter((lake) => lake.areaKm2 >= leastKm2 && lake.areaKm2 < SEA_KM2)
		.sort((a, b) => b.areaKm2 - a.areaKm2);
}

/** Lakes with more of their shore off the land than this are lagoons that the coast already shows. */
const MOST_SHORE_AT_SEA = 0.15;

/** The lakes that lie on land as the map draws it: others would leave their outline in the sea. */
export function inlandLakes(lakes: readonly Lake[], countries: CountryTopology): Lake[] {
	const land = merge(
		countries,
		countries.objects.countries.geometries as TopoPolygon[]
	).coordinates.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }));
	return lakes.filter(({ rings: [shore = []] }) => {
		const lakeBox = boxOf(shore);
		const near = land.filter(({ box }) => boxesOverlap(box, lakeBox));
		const atSea = shore.filter(
			(position) => !near.some(({ rings }) => polygonContains(rings, pointOf(position)))
		);
		return atSea.length <= MOST_SHORE_AT_SEA * shore.length;
	});
}

/** Lakes as a topology, for simplifying. */
export function lakeTopology(lakes: readonly Lake[]): Topology<{ lakes: TopoMultiPolygon }> {
	const shape: MultiPolygon = {
		type: 'MultiPolygon',
		coordinates: lakes.map(({ rings }) => clockwise(rings))
	};
	return buildTopology({ lakes: shape }) as unknown as Topology<{ lakes: TopoMultiPolygon }>;
}

/**
 * A ring with every corner cut once (Chaikin), which takes the stairs of a one-kilometre grid out of
 * the shores.
 */
export function smoothRing(ring: Ring): Ring {
	const smooth = ring.slice(1).flatMap((to, i): Position[] => {
		const [x0, y0] = pointOf(ring[i]);
		const [x1, y1] = pointOf(to);
		return [
			[x0 + (x1 - x0) / 4, y0 + (y1 - y0) / 4],
			[x0 + ((x1 - x0) * 3) / 4, y0 + ((y1 - y0) * 3) / 4]
		];
	});
	return [...smooth, ...smooth.slice(0, 1)];
}

/** Outer ring clockwise, holes anticlockwise, as the shapes of Natural Earth have them. */
function clockwise(rings: PolygonRings): PolygonRings {
	return rings.map((ring, index) => {
		const isClockwise = signedArea(ring) < 0;
		return isClockwise === (index === 0) ? ring : ring.toReversed();
	});
}
