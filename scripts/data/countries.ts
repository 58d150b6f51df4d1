import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Countries } from '../../src/lib/atlas/check/countries';

type Land = Feature<Polygon | MultiPolygon>;

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_M = 6_371_008.8;

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
	const known = new Map<string, number>();
	return {
		distance(point, country) {
			const land = lands.get(country);
			if (land === undefined) return null;
			const key = `${point.join()} ${country}`;
			const metres = known.get(key) ?? distanceTo(point, land);
			known.set(key, metres);
			return metres;
		}
	};
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

function distanceToOutline(point: readonly [number, number], { geometry }: Land): number {
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
	let nearest = Infinity;
	for (const ring of rings) {
		for (let index = 1; index < ring.length; index += 1) {
			nearest = Math.min(nearest, distanceToSegment(point, ring[index - 1], ring[index]));
		}
	}
	return nearest;
}

/** Metres from a point to a short segment, on a plane that touches the Earth at the point. */
function distanceToSegment(
	[lon, lat]: readonly [number, number],
	a: Position | undefined,
	b: Position | undefined
): number {
	if (a === undefined || b === undefined) return Infinity;
	const scale = Math.cos((lat * Math.PI) / 180);
	const flat = ([x = 0, y = 0]: Position): [number, number] => [(x - lon) * scale, y - lat];
	const [ax, ay] = flat(a);
	const [bx, by] = flat(b);
	const length = (bx - ax) ** 2 + (by - ay) ** 2;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
	const nearest: [number, number] = [
		lon + (ax + along * (bx - ax)) / scale,
		lat + ay + along * (by - ay)
	];
	return geoDistance([lon, lat], nearest) * EARTH_M;
}
