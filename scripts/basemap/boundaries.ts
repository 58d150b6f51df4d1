/**
 * Natural Earth's shapes as the European Union and the UN General Assembly see them: Crimea is Ukraine,
 * the Golan Heights are Syria, Cyprus is one, Kosovo has a boundary of its own, drawn dashed.
 * Natural Earth draws control on the ground; this module is the only place that departs from it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { codeOfShape } from './codes';
import { DETAIL_EXTENT } from './frames';
import {
	boxesOverlap,
	boxOf,
	boxWithin,
	pointOf,
	type Box,
	type PolygonRings,
	type Ring
} from './planar';

export interface CountryProperties {
	code: string;
}

/** A shape of the countries' collection: topojson's types leave properties open. */
export type CountryShape = TopoMultiPolygon<CountryProperties>;

/** Countries by code, sharing arcs where they share boundaries. */
export type CountryTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** A polygon and whose it is. */
interface Piece {
	code: string;
	rings: PolygonRings;
}

/** Boundaries drawn dashed: neither side's view is settled by the United Nations. */
const DISPUTED: ReadonlySet<string> = new Set(['RS–XK', 'EH–MA']);

/** Whether the boundary between two countries is drawn dashed. */
export function isDisputed(a: string, b: string): boolean {
	return DISPUTED.has([a, b].sort().join('–'));
}

/** Natural Earth has the Crimean peninsula as one polygon of Russia, within this box. */
const CRIMEA: Box = [32.3, 44.2, 36.8, 46.4];

/**
 * The line of 1949 between Israel and Syria, from the tripoint with Lebanon to the Yarmouk, at the
 * generalisation of the map. The ends snap to the nearest vertices of Natural Earth's shapes.
 */
const GOLAN_LINE: readonly [number, number][] = [
	[35.642, 33.276],
	[35.66, 33.25],
	[35.652, 33.2],
	[35.64, 33.12],
	[35.627, 33.03],
	[35.625, 32.96],
	[35.635, 32.9],
	[35.655, 32.85],
	[35.66, 32.79],
	[35.645, 32.74],
	[35.637, 32.71],
	[35.653, 32.686]
];

/** A point on the far side of that line, on the ring that Natural Earth draws around Israel. */
const GOLAN_FAR_SIDE: readonly [number, number] = [35.822, 33.407];

/** Index of the vertex of a ring nearest to a point. */
function nearestVertex(ring: Ring, [x, y]: readonly [number, number]): number {
	let [best, least] = [0, Infinity];
	ring.forEach((position, index) => {
		const [px, py] = pointOf(position);
		const distance = Math.hypot(px - x, py - y);
		if (distance < least) [best, least] = [index, distance];
	});
	return best;
}

/** A ring cut in two by a line whose ends snap to its vertices: what stays, and what lies beyond. */
function cutRing(
	ring: Ring,
	line: readonly [number, number][],
	farSide: readonly [number, number]
): { near: Ring; far: Ring } {
	const open = ring.slice(0, -1);
	const start = nearestVertex(open, line[0] ?? farSide);
	const turned = [...open.slice(start), ...open.slice(0, start)];
	const end = nearestVertex(turned, line.at(-1) ?? farSide);
	const first = turned.slice(0, end + 1);
	const second = [...turned.slice(end), turned[0] as Position];
	const inner = line.slice(1, -1).map((position): Position => [...position]);
	const withFirst: Ring = [...first, ...inner.toReversed(), turned[0] as Position];
	const withSecond: Ring = [...second, ...inner, turned[end] as Position];
	return nearestVertex(turned, farSide) < end
		? { near: withSecond, far: withFirst }
		: { near: withFirst, far: withSecond };
}

/** One piece of Natural Earth as the pieces that the map draws. */
function settle(piece: Piece): Piece[] {
	const box = boxOf(piece.rings[0] ?? []);
	if (piece.code === 'RU' && boxWithin(CRIMEA, box)) return [{ ...piece, code: 'UA' }];
	if (piece.code === 'IL' && box[2] > 35.8) {
		const [outer = [], ...holes] = piece.rings;
		const { near, far } = cutRing(outer, GOLAN_LINE, GOLAN_FAR_SIDE);
		return [
			{ code: 'IL', rings: [near, ...holes] },
			{ code: 'SY', rings: [far] }
		];
	}
	return [piece];
}

/** A ring that runs over the antimeridian, continued eastward instead (Russia reaches 190° east). */
function unwrap(ring: Ring): Ring {
	const jumps = ring.some((position, i) => {
		const [x] = pointOf(position);
		return i > 0 && Math.abs(x - pointOf(ring[i - 1])[0]) > 180;
	});
	if (!jumps) return ring;
	return ring.map((position) => {
		const [x, y] = pointOf(position);
		return [x < 0 ? x + 360 : x, y];
	});
}

/** The polygons of world-atlas near the extent. */
function readPieces(): Piece[] {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
	const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	return feature(atlas, atlas.objects.countries).features.flatMap(
		({ id, properties, geometry }) => {
			const code = codeOfShape(id, properties.name);
			if (!code) return [];
			const { type, coordinates } = geometry as Polygon | MultiPolygon;
			const polygons = type === 'Polygon' ? [coordinates] : coordinates;
			return polygons
				.map((rings) => rings.map(unwrap))
				.filter((rings) => boxesOverlap(boxOf(rings[0] ?? []), DETAIL_EXTENT))
				.map((rings) => ({ code, rings }));
		}
	);
}

/** A topology of countries from loose polygons: pieces of one country grow together. */
function joinPieces(pieces: readonly Piece[]): CountryTopology {
	const collection: FeatureCollection<Polygon, CountryProperties> = {
		type: 'FeatureCollection',
		features: pieces.map(({ code, rings }) => ({
			type: 'Feature',
			properties: { code },
			geometry: { type: 'Polygon', coordinates: rings }
		}))
	};
	const joined = buildTopology({ pieces: collection }) as unknown as Topology<{
		pieces: GeometryCollection<CountryProperties>;
	}>;
	const shapes = joined.objects.pieces.geometries as TopoPolygon<CountryProperties>[];
	const codes = [...new Set(pieces.map((piece) => piece.code))].sort();
	const geometries = codes.map((code): CountryShape => {
		const own = shapes.filter((shape) => shape.properties?.code === code);
		return { ...mergeArcs(joined, own), properties: { code } };
	});
	return {
		type: 'Topology',
		arcs: joined.arcs,
		objects: { countries: { type: 'GeometryCollection', geometries } }
	};
}

/** All countries near the extent, at Natural Earth's full detail, with the map's boundaries. */
export function readCountries(): CountryTopology {
	return joinPieces(readPieces().flatMap(settle));
}
