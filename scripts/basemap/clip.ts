/** Cutting shapes to a rectangle, in the plane. */
import { geoIdentity, geoStream, type GeoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import {
	pointOf,
	ringContains,
	signedArea,
	type Box,
	type PolygonRings,
	type Ring
} from './planar';

/** The lines that a clipped geometry is streamed as. */
function clippedLines(geometry: MultiPolygon | MultiLineString, box: Box): Position[][] {
	const lines: Position[][] = [];
	let line: Position[] = [];
	const sink: GeoStream = {
		point: (x, y) => void line.push([x, y]),
		lineStart: () => void (line = []),
		lineEnd: () => void lines.push(line),
		polygonStart: () => undefined,
		polygonEnd: () => undefined
	};
	const clip = geoIdentity().clipExtent([
		[box[0], box[1]],
		[box[2], box[3]]
	]);
	geoStream(geometry, clip.stream(sink));
	return lines;
}

/** The part of one polygon inside a box: one polygon per piece, with its own holes. */
function clipOne(rings: PolygonRings, box: Box): PolygonRings[] {
	const sense = Math.sign(signedArea(rings[0] ?? []));
	const closed = clippedLines({ type: 'MultiPolygon', coordinates: [rings] }, box)
		.filter((line) => line.length > 2)
		.map((line): Ring => [...line, line[0] as Position]);
	const pieces = closed
		.filter((ring) => Math.sign(signedArea(ring)) === sense)
		.map((ring): PolygonRings => [ring]);
	for (const hole of closed.filter((ring) => Math.sign(signedArea(ring)) === -sense)) {
		pieces.find(([outer]) => outer && ringContains(outer, pointOf(hole[0])))?.push(hole);
	}
	return pieces;
}

/** The parts of polygons inside a box. */
export function clipPolygons(polygons: readonly PolygonRings[], box: Box): PolygonRings[] {
	return polygons.flatMap((rings) => clipOne(rings, box));
}

/** The parts of lines inside a box. */
export function clipLines(lines: Position[][], box: Box): Position[][] {
	return clippedLines({ type: 'MultiLineString', coordinates: lines }, box).filter(
		(line) => line.length > 1
	);
}
