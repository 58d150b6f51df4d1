/** Where the names of countries stand, and the box that "zoom to this country" shows. */
import { feature } from 'topojson-client';
import {
	latFromMercatorY,
	lonFromMercatorX,
	mercatorX,
	mercatorY,
	type CountryLabel
} from '../../src/lib/map/geography';
import type { CountryTopology } from './boundaries';
import { NAMED_COUNTRIES } from './codes';
import {
	boxOf,
	boxWithin,
	pointOf,
	polygonContains,
	signedArea,
	type Box,
	type PolygonRings
} from './planar';

/**
 * Where the European main part of a country lies, where its shapes reach further: without the Azores,
 * Madeira, the Canaries, Jan Mayen, Svalbard, Rockall; Turkey up to the Bosphorus.
 */
const MAIN_PARTS: Readonly<Record<string, Box>> = {
	ES: [-10, 35.9, 4.5, 44],
	GB: [-8.7, 49.8, 2, 61],
	NO: [4, 57.5, 32, 71.5],
	PT: [-10, 36, -6, 43]
};

/** Turkey's shape in the view is mostly Asian: the reader who asks for it wants its European side. */
const SET_BOXES: Readonly<Record<string, Box>> = { TR: [25.9, 40, 29.6, 42.2] };

/** Places of names chosen by eye, where the widest spot is not where a reader looks. */
const SET_PLACES: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
	NO: [9.3, 61.3],
	SE: [15.3, 62.2],
	FI: [26.3, 63.2],
	GB: [-1.6, 52.6],
	IT: [12.6, 42.9],
	HR: [16.2, 45.5],
	TR: [31.5, 39.3],
	AT: [14.2, 47.4],
	BE: [4.9, 50.45],
	FR: [2.4, 46.9],
	MD: [28.6, 47.2],
	PL: [19.2, 52.1],
	PT: [-8.05, 39.9],
	GR: [22, 39.6]
};

/** A name is about this much wider than high, so room to the sides counts for more. */
const NAME_ASPECT = 2.2;

/** Steps of the search grid along each axis, and how often it is refined around the best spot. */
const GRID = 36;
const REFINEMENTS = 3;

type Point = [x: number, y: number];

/** Distance of a point to a segment. */
function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Room around a point inside a polygon: the distance to its edge, or a negative number outside. */
function roomAt(rings: readonly Point[][], point: Point): number {
	if (!polygonContains(rings, point)) return -1;
	let least = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			least = Math.min(least, distanceToSegment(point, ring[i - 1] as Point, ring[i] as Point));
		}
	}
	return least;
}

/** The spot of a polygon with the most room for a name. */
function widestSpot(polygon: PolygonRings): [lon: number, lat: number] {
	const rings = polygon.map((ring) =>
		ring.map((position): Point => {
			const [lon, lat] = pointOf(position);
			return [mercatorX(lon) / NAME_ASPECT, mercatorY(lat)];
		})
	);
	let [west, south, east, north] = boxOf(rings[0] ?? []);
	let best: Point = [(west + east) / 2, (south + north) / 2];
	let most = -Infinity;
	for (let round = 0; round <= REFINEMENTS; round++) {
		const [stepX, stepY] = [(east - west) / GRID, (north - south) / GRID];
		for (let i = 1; i < GRID; i++) {
			for (let j = 1; j < GRID; j++) {
				const point: Point = [west + i * stepX, south + j * stepY];
				const room = roomAt(rings, point);
				if (room > most) [most, best] = [room, point];
			}
		}
		[west, east] = [best[0] - stepX, best[0] + stepX];
		[south, north] = [best[1] - stepY, best[1] + stepY];
	}
	return [lonFromMercatorX(best[0] * NAME_ASPECT), latFromMercatorY(best[1])];
}

/** Degrees with so many decimals. */
function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}

/** A box rounded outward to hundredths of a degree. */
function roundedOut([west, south, east, north]: Box): Box {
	return [
		rounded(Math.floor(west * 100) / 100, 2),
		rounded(Math.floor(south * 100) / 100, 2),
		rounded(Math.ceil(east * 100) / 100, 2),
		rounded(Math.ceil(north * 100) / 100, 2)
	];
}

/** The box of a country: all its parts near Europe, but for those that `MAIN_PARTS` leaves out. */
function mainBox(code: string, polygons: readonly PolygonRings[]): Box {
	const set = SET_BOXES[code];
	if (set) return set;
	const part = MAIN_PARTS[code];
	const parts = polygons.filter(([outer]) => !part || boxWithin(part, boxOf(outer ?? [])));
	return roundedOut(boxOf(parts.flatMap(([outer]) => outer ?? [])));
}

/** The named countries, by code. */
export function labelCountries(countries: CountryTopology): CountryLabel[] {
	return feature(countries, countries.objects.countries)
		.features.flatMap(({ properties: { code }, geometry }): CountryLabel[] => {
			const rank = NAMED_COUNTRIES[code];
			if (!rank || geometry.type !== 'MultiPolygon') return [];
			const polygons = geometry.coordinates;
			const largest = [...polygons].sort(
				(a, b) => Math.abs(signedArea(b[0] ?? [])) - Math.abs(signedArea(a[0] ?? []))
			)[0];
			const [lon, lat] = SET_PLACES[code] ?? widestSpot(largest ?? []);
			const decimals = rank === 3 ? 3 : 2;
			return [
				{
					code,
					lon: rounded(lon, decimals),
					lat: rounded(lat, decimals),
					rank,
					bbox: mainBox(code, polygons)
				}
			];
		})
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}
