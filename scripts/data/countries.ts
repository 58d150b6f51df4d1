import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extent } from 'd3-array';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Countries } from '../../src/lib/atlas/check/countries';
import { DEGREE_M, EARTH_M } from '../../src/lib/atlas/check/distance';

type Land = Feature<Polygon | MultiPolygon>;

/** ISO 3166-1 numeric codes, by which world-atlas names its countries, of Europe and its neighbours. */
const NUMERIC: Record<string, string> = {
	AD: '020', AL: '008', AM: '051', AT: '040', AX: '248', AZ: '031', BA: '070', BE: '056', BG: '100',
	BY: '112', CH: '756', CY: '196', CZ: '203', DE: '276', DK: '208', EE: '233', ES: '724', FI: '246',
	FO: '234', FR: '250', GB: '826', GE: '268', GG: '831', GI: '292', GR: '300', HR: '191', HU: '348',
	IE: '372', IM: '833', IS: '352', IT: '380', JE: '832', LI: '438', LT: '440', LU: '442', LV: '428',
	MC: '492', MD: '498', ME: '499', MK: '807', MT: '470', NL: '528', NO: '578', PL: '616', PT: '620',
	RO: '642', RS: '688', RU: '643', SE: '752', SI: '705', SK: '703', SM: '674', TR: '792', UA: '804',
	VA: '336'
};

/** Land that world-atlas gives to another country or to none, by its name there. */
const UNNUMBERED: Record<string, string> = { 'N. Cyprus': 'CY', Kosovo: 'XK' };

/** A point in Crimea, which world-atlas draws with Russia and the United Nations count as Ukraine. */
const CRIMEA: [number, number] = [34.1, 45.3];

/** Reads the country polygons (1:10m, Natural Earth) of world-atlas, with the boundaries of this project. */
export async function loadCountries(): Promise<Countries> {
	const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
	const topology = JSON.parse(await readFile(path, 'utf8')) as Topology<{
		countries: GeometryCollection<{ name: string }>;
	}>;
	const codes = new Map(Object.entries(NUMERIC).map(([code, numeric]) => [numeric, code]));
	const lands = new Map<string, Land[]>();
	for (const land of feature(topology, topology.objects.countries).features) {
		const code = codes.get(String(land.id)) ?? UNNUMBERED[land.properties.name];
		if (code === undefined || land.geometry.type === 'GeometryCollection') continue;
		for (const part of parts(land as Land)) {
			const owner = geoContains(part, CRIMEA) && code === 'RU' ? 'UA' : code;
			lands.set(owner, [...(lands.get(owner) ?? []), part]);
		}
	}
	const boxes = [...lands].flatMap(([code, land]) =>
		land.map((part) => ({ code, part, box: boxOf(part) }))
	);
	const known = new Map<string, number>();
	const reached = new Map<string, string[]>();
	return {
		distance(point, country) {
			const land = lands.get(country);
			if (land === undefined) return null;
			const key = `${point.join()} ${country}`;
			const metres = known.get(key) ?? distanceTo(point, land);
			known.set(key, metres);
			return metres;
		},
		within(point, metres) {
			const key = `${point.join()} ${metres}`;
			const codes = reached.get(key) ?? codesWithin(point, metres, boxes);
			reached.set(key, codes);
			return codes;
		}
	};
}

/** A part of a country's land in its box of degrees, so that most of the map need not be measured. */
interface BoxedLand {
	code: string;
	part: Land;
	box: { west: number; south: number; east: number; north: number };
}

function codesWithin(
	point: readonly [number, number],
	metres: number,
	lands: readonly BoxedLand[]
): string[] {
	const [lon, lat] = point;
	const high = metres / DEGREE_M;
	// The circle is widest, in degrees, where it comes nearest to the pole.
	const wide = high / Math.cos(((Math.abs(lat) + high) * Math.PI) / 180);
	const codes = new Set<string>();
	for (const { code, part, box } of lands) {
		if (codes.has(code) || lon < box.west - wide || lon > box.east + wide) continue;
		if (lat < box.south - high || lat > box.north + high) continue;
		if (distanceTo(point, [part]) <= metres) codes.add(code);
	}
	return [...codes].sort();
}

/** The box of a land that crosses the 180th meridian goes round the Earth: it excludes too little, never too much. */
function boxOf(part: Land): BoxedLand['box'] {
	const points = ringsOf(part).flat();
	const [west = NaN, east = NaN] = extent(points, ([lon]) => lon);
	const [south = NaN, north = NaN] = extent(points, ([, lat]) => lat);
	return { west, south, east, north };
}

function distanceTo(point: readonly [number, number], land: readonly Land[]): number {
	if (land.some((part) => geoContains(part, [point[0], point[1]]))) return 0;
	return Math.min(...land.map((part) => distanceToOutline(point, part)));
}

/** The separate lands of a country, so that one of them can change hands. */
function parts({ geometry }: Land): Land[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.map((coordinates) => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'Polygon', coordinates }
	}));
}

function ringsOf({ geometry }: Land): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Metres from a point to the nearest of an outline, found on a plane that touches the Earth at the point. */
function distanceToOutline([lon, lat]: readonly [number, number], land: Land): number {
	const scale = Math.cos((lat * Math.PI) / 180);
	let least = Infinity;
	let nearest: [number, number] = [lon, lat];
	for (const ring of ringsOf(land)) {
		let [ax, ay] = [NaN, NaN];
		for (const [x = 0, y = 0] of ring) {
			const [bx, by] = [(x - lon) * scale, y - lat];
			const [dx, dy] = [bx - ax, by - ay];
			const length = dx * dx + dy * dy;
			const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
			const [px, py] = [ax + along * dx, ay + along * dy];
			// The first point of a ring ends no segment (NaN is less than nothing), nor does one across 180°.
			if (Math.abs(dx) < 180 * scale && px * px + py * py < least) {
				least = px * px + py * py;
				nearest = [lon + px / scale, lat + py];
			}
			[ax, ay] = [bx, by];
		}
	}
	return least === Infinity ? Infinity : geoDistance([lon, lat], nearest) * EARTH_M;
}
