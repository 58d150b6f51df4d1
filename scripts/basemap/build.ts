/**
 * `npm run basemap`: builds the static files of the basemap from npm packages, and prints what they
 * weigh. The same packages give the same bytes. docs/basemap.md says what is decided here, and why.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CountryLabel } from '../../src/lib/map/geography';
import { readCountries } from './boundaries';
import { labelCountries } from './country-labels';
import { buildDetail } from './detail';
import { drawOutline } from './drawing';
import { inlandLakes, readLakes } from './lakes';
import { listTowns } from './towns';

const ROOT = resolve(import.meta.dirname, '../..');

/** Smallest lake of the detailed shapes, in square kilometres. */
const LEAST_LAKE_KM2 = 30;

/** Write a file and print its weight. */
function write(path: string, text: string): void {
	const target = resolve(ROOT, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
	const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
	const raw = Buffer.byteLength(text);
	const packed = brotliCompressSync(text).length;
	console.log(`${kilobytes(raw)} raw ${kilobytes(packed)} brotli  ${relative(ROOT, target)}`);
}

/** One country a line, so that a change reads as one. */
function printCountries(labels: readonly CountryLabel[]): string {
	return `[\n${labels.map((label) => `\t${JSON.stringify(label)}`).join(',\n')}\n]\n`;
}

const countries = readCountries();
const lakes = inlandLakes(readLakes(LEAST_LAKE_KM2), countries);

write('static/basemap/europe.json', JSON.stringify(buildDetail(countries, lakes)));
write('src/lib/map/outline.json', `${JSON.stringify(drawOutline(countries, lakes), null, '\t')}\n`);
write('static/basemap/towns.json', JSON.stringify(listTowns(countries)));
write('src/lib/map/countries.json', printCountries(labelCountries(countries)));
