/**
 * `npm run basemap`: builds the static files of the basemap from npm packages, and prints what they
 * weigh. The same packages give the same bytes. docs/basemap.md says what is decided here, and why.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readCountries } from './boundaries';
import { buildDetail } from './detail';
import { drawOutline } from './drawing';
import { readLakes } from './lakes';

const ROOT = resolve(import.meta.dirname, '../..');

/** Smallest lake of the detailed shapes, in square kilometres. */
const LEAST_LAKE_KM2 = 20;

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

const countries = readCountries();
const lakes = readLakes(LEAST_LAKE_KM2);

write('static/basemap/europe.json', JSON.stringify(buildDetail(countries, lakes)));
write('src/lib/map/outline.json', `${JSON.stringify(drawOutline(countries, lakes), null, '\t')}\n`);
