/** The built files say what docs/basemap.md promises. They are read as committed, not rebuilt. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, it, test } from 'vitest';
import {
	COUNTRIES,
	EUROPE_BOUNDS,
	FRAME,
	latFromMercatorY,
	lonFromMercatorX,
	mercatorX,
	mercatorY,
	metresPerPixel
} from '../../src/lib/map/geography';
import { OUTLINE } from '../../src/lib/map/outline';
import { NAMED_COUNTRIES } from './codes';
import type { BasemapTopology } from './detail';
import { DETAIL_EXTENT } from './frames';
import { pointOf, polygonContains } from './planar';
import type { TownColumns } from './towns';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

const europe = JSON.parse(read('static/basemap/europe.json')) as BasemapTopology;
const towns = JSON.parse(read('static/basemap/towns.json')) as TownColumns;
const countries = feature(europe, europe.objects.countries).features.map(
	({ properties, geometry }) => ({
		code: properties.code,
		polygons: geometry.type === 'MultiPolygon' ? geometry.coordinates : []
	})
);

/** Codes of the countries around a point. */
function countriesAt(lon: number, lat: number): string[] {
	return countries
		.filter(({ polygons }) => polygons.some((rings) => polygonContains(rings, [lon, lat])))
		.map(({ code }) => code);
}

/** Every position of a line object. */
function positionsOf(name: 'borders' | 'disputed'): [number, number][] {
	return feature(europe, europe.objects[name]).geometry.coordinates.flat().map(pointOf);
}

/** Least distance in degrees of a point to the vertices of a line object. */
function degreesTo(name: 'borders' | 'disputed', lon: number, lat: number): number {
	return Math.min(...positionsOf(name).map(([x, y]) => Math.hypot(x - lon, y - lat)));
}

describe('boundaries', () => {
	test.each([
		['Simferopol', 34.1, 44.95, 'UA'],
		['Sevastopol', 33.6, 44.6, 'UA'],
		['Nicosia, north', 33.36, 35.19, 'CY'],
		['Nicosia, buffer zone', 33.2, 35.15, 'CY'],
		['Dhekelia', 33.75, 35.02, 'CY'],
		['Pristina', 21.17, 42.66, 'XK'],
		['Frankfurt', 8.68, 50.11, 'DE'],
		['Mariehamn', 19.94, 60.12, 'FI'],
		['Quneitra', 35.8, 33.1, 'SY'],
		['Kaliningrad', 20.5, 54.71, 'RU'],
		['Perm', 56.25, 58, 'RU']
	])('%s', (_, lon, lat, code) => {
		expect(countriesAt(lon, lat)).toEqual([code]);
	});

	it('draws no line at Perekop, across Cyprus, or along the edge of the extent', () => {
		expect(degreesTo('borders', 33.7, 46.1)).toBeGreaterThan(1);
		expect(degreesTo('disputed', 33.7, 46.1)).toBeGreaterThan(1);
		expect(degreesTo('borders', 33.3, 35.1)).toBeGreaterThan(1.5);
		const [west, south, east, north] = DETAIL_EXTENT;
		const lines = feature(europe, europe.objects.borders).geometry.coordinates;
		for (const line of lines) {
			for (let i = 1; i < line.length; i++) {
				const [[x0, y0], [x1, y1]] = [pointOf(line[i - 1]), pointOf(line[i])];
				for (const edge of [west, east]) expect(x0 === edge && x1 === edge).toBe(false);
				for (const edge of [south, north]) expect(y0 === edge && y1 === edge).toBe(false);
			}
		}
	});

	it('draws Kosovo’s boundary with Serbia dashed, and only that part of it', () => {
		expect(degreesTo('disputed', 20.82, 43.27)).toBeLessThan(0.1);
		expect(degreesTo('disputed', 21.4, 42.87)).toBeLessThan(0.15);
		expect(degreesTo('borders', 21.4, 42.87)).toBeGreaterThan(0.3);
		expect(degreesTo('borders', 20.6, 41.95)).toBeLessThan(0.15);
	});

	it('cuts land only where the view cannot reach', () => {
		const [west, south, east, north] = EUROPE_BOUNDS;
		expect(DETAIL_EXTENT[0]).toBeLessThan(west - 5);
		expect(DETAIL_EXTENT[1]).toBeLessThan(south - 5);
		expect(DETAIL_EXTENT[2]).toBeGreaterThan(east + 5);
		expect(DETAIL_EXTENT[3]).toBeGreaterThan(north);
	});
});

describe('countries', () => {
	it('names each country once', () => {
		expect(COUNTRIES.map(({ code }) => code)).toEqual(Object.keys(NAMED_COUNTRIES).sort());
	});

	test.each(COUNTRIES.map((country) => [country.code, country] as const))(
		'%s has its name inside its shape and its box',
		(code, { lon, lat, bbox: [west, south, east, north] }) => {
			// Countries of a few square kilometres are simplified away from under their own centre.
			if (!['GI', 'MC', 'VA'].includes(code)) expect(countriesAt(lon, lat)).toEqual([code]);
			expect(west < east && south < north).toBe(true);
			if (code === 'TR') return;
			expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
		}
	);

	it('zooms to the European main part', () => {
		const boxOf = (code: string) => COUNTRIES.find((country) => country.code === code)?.bbox ?? [];
		expect(boxOf('FR')[0]).toBeGreaterThan(-6);
		expect(boxOf('ES')[1]).toBeGreaterThan(35);
		expect(boxOf('PT')[0]).toBeGreaterThan(-10);
		expect(boxOf('NO')[3]).toBeLessThan(72);
		expect(boxOf('UA')[1]).toBeLessThan(44.5);
	});
});

describe('towns', () => {
	it('stand in order of size, with columns of one length', () => {
		const { names, lon, lat, population, country } = towns;
		for (const column of [lon, lat, population, country]) {
			expect(column).toHaveLength(names.length);
		}
		expect(population).toEqual([...population].sort((a, b) => b - a));
	});

	it('name each town once, and no district', () => {
		const seen = new Map<string, [number, number][]>();
		towns.names.forEach((name, i) => {
			const key = `${name}/${towns.country[i]}`;
			const here = pointOf([towns.lon[i] ?? NaN, towns.lat[i] ?? NaN]);
			for (const [lon, lat] of seen.get(key) ?? []) {
				const scale = Math.cos((lat * Math.PI) / 180);
				const km = 111.2 * Math.hypot((lon - here[0]) * scale, lat - here[1]);
				expect(km, key).toBeGreaterThan(9);
			}
			seen.set(key, [...(seen.get(key) ?? []), here]);
		});
		expect(towns.names.filter((name) => / \d+$|Kreis \d/.test(name))).toEqual([]);
	});

	it('hold the capitals and know no town outside Europe', () => {
		const capitals = [
			'Reykjavík',
			'Vaduz',
			'Valletta',
			'Kyiv',
			'Pristina',
			'Luxembourg',
			'Andorra la Vella'
		];
		expect(towns.names).toEqual(expect.arrayContaining(capitals));
		expect(new Set(towns.country)).toEqual(new Set(Object.keys(NAMED_COUNTRIES)));
		expect(towns.names).toContain('Istanbul');
		expect(towns.names).not.toContain('Ankara');
		expect(towns.country[towns.names.indexOf('Simferopol')]).toBe('UA');
	});
});

describe('Mercator', () => {
	it('goes there and back', () => {
		for (let lat = -80; lat <= 80; lat += 7.3) {
			expect(latFromMercatorY(mercatorY(lat))).toBeCloseTo(lat, 9);
			expect(lonFromMercatorX(mercatorX(lat * 2))).toBeCloseTo(lat * 2, 9);
		}
	});

	it('agrees with known values', () => {
		expect(mercatorY(0)).toBeCloseTo(0.5, 12);
		expect(mercatorY(85.0511287798066)).toBeCloseTo(0, 9);
		expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 2);
		expect(metresPerPixel(60, 1)).toBeCloseTo(78271.517 / 4, 2);
	});
});

describe('outline', () => {
	it('draws the frame of the geography', () => {
		const { width, height, ...bounds } = OUTLINE.frame;
		expect(bounds).toEqual(FRAME);
		const shape =
			(mercatorY(FRAME.south) - mercatorY(FRAME.north)) /
			(mercatorX(FRAME.east) - mercatorX(FRAME.west));
		expect(height / width).toBeCloseTo(shape, 6);
	});

	it('stands where the detailed shapes stand', () => {
		// Cape St. Vincent, the south-western tip of Portugal, is a vertex of any simplification.
		const x = ((-9 - FRAME.west) / (FRAME.east - FRAME.west)) * OUTLINE.frame.width;
		const worldHeight = mercatorY(FRAME.south) - mercatorY(FRAME.north);
		const y = ((mercatorY(37.02) - mercatorY(FRAME.north)) / worldHeight) * OUTLINE.frame.height;
		const vertices = OUTLINE.land.split('M').flatMap((ring) => {
			let at: [number, number] = [0, 0];
			const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
			return Array.from({ length: numbers.length / 2 }, (_, i) => {
				at = [at[0] + (numbers[2 * i] ?? 0), at[1] + (numbers[2 * i + 1] ?? 0)];
				return at;
			});
		});
		expect(Math.min(...vertices.map(([vx, vy]) => Math.hypot(vx - x, vy - y)))).toBeLessThan(2);
	});

	it('is relative paths of whole numbers', () => {
		for (const path of [OUTLINE.land, OUTLINE.borders, OUTLINE.disputed, OUTLINE.lakes]) {
			expect(path).toMatch(/^[Mlz0-9 -]+$/);
		}
	});
});

test.each([
	['static/basemap/europe.json', 230_000],
	['static/basemap/towns.json', 60_000],
	['src/lib/map/outline.json', 13_000],
	['src/lib/map/countries.json', 2_000]
])('%s weighs at most %i bytes with brotli', (path, budget) => {
	expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(budget);
});
