import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files of the record by their path from the root, with their text. */
export function readDataFiles(root = ROOT): Promise<Map<string, string>> {
	return readFiles(root, (path) => !path.startsWith(SCHEMAS) && /\.(json|geojson)$/.test(path));
}

/** The generated JSON Schemas by their path from the root, with their text. */
export function readSchemaFiles(root = ROOT): Promise<Map<string, string>> {
	return readFiles(root, (path) => path.startsWith(SCHEMAS));
}

const SCHEMAS = 'data/schema/';

async function readFiles(
	root: string,
	wanted: (path: string) => boolean
): Promise<Map<string, string>> {
	const names = await readdir(join(root, 'data'), { recursive: true });
	const paths = names
		.map((name) => posix.join('data', ...name.split(/[\\/]/)))
		.filter((path) => /\.[a-z]+$/.test(path) && wanted(path))
		.sort();
	return new Map(
		await Promise.all(
			paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)
		)
	);
}
