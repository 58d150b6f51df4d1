/** The drawing of Europe for prerendered pages: strongly simplified SVG paths in a fixed frame. */
import type { Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { FRAME, mercatorX, mercatorY } from '../../src/lib/map/geography';
import type { Outline, OutlineFrame } from '../../src/lib/map/outline';
import { isDisputed, type CountryProperties, type CountryTopology } from './boundaries';
import { clipLines, clipPolygons } from './clip';
import { OUTLINE_WIDTH } from './frames';
import { lakeTopology, type Lake } from './lakes';
import { boxOf, pointOf, type Box } from './planar';
import { simplifyShapes, type Detail } from './simplification';
import { closedPath, openPath } from './svg-path';

/** Shapes go on this far beyond the frame, so that the stroke of a cut edge stays out of sight. */
const MARGIN = 12;

/** Lakes that matter at this scale. */
const LEAST_LAKE_KM2 = 400;

/** Closed boundaries smaller than this (the Vatican's) would be specks. */
const LEAST_LOOP = 4;

/** Path units to a world's width. */
const WORLD = OUTLINE_WIDTH / (mercatorX(FRAME.east) - mercatorX(FRAME.west));

/** The frame and its view box. */
function frameOf(): OutlineFrame {
	const height = (mercatorY(FRAME.south) - mercatorY(FRAME.north)) * WORLD;
	return { ...FRAME, width: OUTLINE_WIDTH, height: Number(height.toFixed(3)) };
}

/** Position in the frame. */
function place(position: Position): Position {
	const [lon, lat] = pointOf(position);
	return [
		(mercatorX(lon) - mercatorX(FRAME.west)) * WORLD,
		(mercatorY(lat) - mercatorY(FRAME.north)) * WORLD
	];
}

/** Whether a line is a loop too small to see. */
function isSpeck(line: readonly Position[]): boolean {
	const [west, north, east, south] = boxOf(line);
	const [x0, y0] = pointOf(line[0]);
	const [x1, y1] = pointOf(line.at(-1));
	return x0 === x1 && y0 === y1 && Math.max(east - west, south - north) < LEAST_LOOP;
}

/** Draw countries and lakes. */
export function drawOutline(countries: CountryTopology, lakes: readonly Lake[]): Outline {
	const frame = frameOf();
	const clip: Box = [-MARGIN, -MARGIN, frame.width + MARGIN, frame.height + MARGIN];
	const detail: Detail = { worldWidth: WORLD, cornerArea: 4.8, islandArea: 7 };
	const simple = simplifyShapes(countries, detail);
	const shapes = simple.objects.countries;
	const boundary = (dashed: boolean): string => {
		const lines = mesh(simple, shapes, (a, b) => {
			const [one, other] = [a, b].map(({ properties }) => (properties as CountryProperties).code);
			return a !== b && isDisputed(one ?? '', other ?? '') === dashed;
		});
		const placed = lines.coordinates.map((line) => line.map(place));
		return openPath(clipLines(placed, clip).filter((line) => !isSpeck(line)));
	};
	const fill = (polygons: Position[][][]): string =>
		closedPath(
			clipPolygons(
				polygons.map((rings) => rings.map((ring) => ring.map(place))),
				clip
			)
		);

	const water = simplifyShapes(
		lakeTopology(lakes.filter(({ areaKm2 }) => areaKm2 >= LEAST_LAKE_KM2)),
		{ ...detail, cornerArea: 4 }
	);
	return {
		frame,
		land: fill(merge(simple, shapes.geometries as never[]).coordinates),
		borders: boundary(false),
		disputed: boundary(true),
		lakes: fill(feature(water, water.objects.lakes).geometry.coordinates)
	};
}
