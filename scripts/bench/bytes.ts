/**
 * What the explorer costs a reader, in bytes as a good host sends them (brotli 11), against the
 * budgets. `npx tsx scripts/bench/bytes.ts` prints the table and fails when a budget is exceeded.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from '../../tests/architecture/graph';
import { printTable } from './table';

/** At most so many bytes; 1 kB is 1,000 bytes. */
export const BUDGETS = { html: 80_000, script: 70_000, data: 120_000 } as const;

/** One line of the table. */
export interface Weight {
	readonly what: string;
	readonly files: number;
	readonly bytes: number;
	/** What the bytes may be at most; null for what is only recorded. */
	readonly budget: number | null;
}

/** The explorer's pages, as either way of trailing slashes names their files. */
const PAGES: readonly (readonly [address: string, files: readonly string[]])[] = [
	['/', ['index.html']],
	['/fr/', ['fr/index.html', 'fr.html']]
];

const compressedSizes = new Map<string, number>();

function compressedSize(file: string): number {
	const known = compressedSizes.get(file);
	if (known !== undefined) return known;
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	const size = brotliCompressSync(readFileSync(file), { params }).length;
	compressedSizes.set(file, size);
	return size;
}

function weigh(what: string, files: readonly string[], budget: number | null = null): Weight {
	const bytes = files.reduce((sum, file) => sum + compressedSize(file), 0);
	return { what, files: files.length, bytes, budget };
}

/** The files that a page names in itself: its modules and those it preloads, or its styles. */
function filesNamedBy(page: string, dir: string, ending: 'js' | 'css'): string[] {
	const html = readFileSync(page, 'utf8');
	const named = html.matchAll(
		new RegExp(`["'(]([^"'()\\s]*_app/[^"'()\\s]+\\.${ending})["')]`, 'g')
	);
	return unique(
		[...named].map(([, address = '']) => join(dir, address.slice(address.indexOf('_app/'))))
	).filter((file) => existsSync(file));
}

function unique(files: readonly string[]): string[] {
	return [...new Set(files)];
}

/** The modules with all that they import outright, and that imports: what must be there to run. */
function withImports(modules: readonly string[]): string[] {
	const found = new Set<string>();
	const waiting = [...modules];
	for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
		if (found.has(module) || !existsSync(module)) continue;
		found.add(module);
		const imports = importsOf(module, readFileSync(module, 'utf8'));
		waiting.push(...imports.filter(({ dynamic }) => !dynamic).map(({ to }) => to));
	}
	return [...found];
}

function filesUnder(dir: string): string[] {
	if (!existsSync(dir)) return [];
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Measures a build. The pages' inline data is part of their HTML. */
export function measureBytes(dir = 'build'): Weight[] {
	const all = filesUnder(dir);
	const pages = PAGES.map(([address, files]) => {
		const file = files.map((name) => join(dir, name)).find((name) => existsSync(name));
		if (file === undefined) throw new Error(`${dir}/ holds no page for ${address}`);
		return [address, file] as const;
	});
	const scripts = all.filter((file) => file.endsWith('.js') || file.endsWith('.mjs'));
	// Names that the library gives to its own elements survive minification.
	const library = scripts.filter((file) =>
		readFileSync(file, 'utf8').includes('maplibregl-canvas-container')
	);
	const libraryStyles = all.filter(
		(file) => file.endsWith('.css') && readFileSync(file, 'utf8').includes('.maplibregl-')
	);
	const matching = (pattern: RegExp) => all.filter((file) => pattern.test(file.slice(dir.length)));

	return [
		...pages.map(([address, page]) => weigh(`HTML of ${address}`, [page], BUDGETS.html)),
		...pages.map(([address, page]) =>
			weigh(
				`script for live filters, ${address}`,
				withImports(filesNamedBy(page, dir, 'js')),
				BUDGETS.script
			)
		),
		// The page's HTML holds them inline; on the way from another page they come as this file.
		weigh('data of all places', matching(/^\/(__data|atlas[^/]*)\.json$/), BUDGETS.data),
		...pages.map(([address, page]) =>
			weigh(`styles of ${address}`, filesNamedBy(page, dir, 'css'))
		),
		weigh('MapLibre, with its worker', library),
		weigh('MapLibre, styles', libraryStyles),
		weigh('basemap', matching(/^\/basemap\/.*\.(json|topojson|geojson)$/)),
		weigh('fonts', matching(/\.woff2$/))
	];
}

/** Prints the weights; whether all are within their budgets. */
export function reportBytes(): boolean {
	const weights = measureBytes();
	printTable(
		['brotli 11', 'files', 'kB', 'budget kB', ''],
		weights.map(({ what, files, bytes, budget }) => [
			what,
			String(files),
			(bytes / 1000).toFixed(1),
			budget === null ? '' : (budget / 1000).toFixed(0),
			budget !== null && bytes > budget ? 'TOO HEAVY' : ''
		])
	);
	return weights.every(({ bytes, budget }) => budget === null || bytes <= budget);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
	process.exitCode = reportBytes() ? 0 : 1;
