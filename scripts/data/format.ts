/**
 * `npm run data:format`: rewrites the files of `data/` in their canonical form and the JSON Schemas
 * in `data/schema/`. With `--check` it writes nothing, names the files that differ, and fails.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalText } from '../../src/lib/atlas/check/canonical';
import { findSyntaxFlaw } from '../../src/lib/atlas/check/json-syntax';
import { readDataFiles, readSchemaFiles, ROOT } from './files';
import { jsonSchemas } from './json-schemas';

const checkOnly = process.argv.includes('--check');

const current = new Map([...(await readDataFiles()), ...(await readSchemaFiles())]);
const wanted = jsonSchemas();
let broken = 0;
for (const [path, text] of await readDataFiles()) {
	const flaw = findSyntaxFlaw(text);
	if (flaw === null) {
		wanted.set(path, canonicalText(path, JSON.parse(text)));
		continue;
	}
	broken += 1;
	console.error(
		`${path} › line ${flaw.line}, column ${flaw.column}: “${flaw.found}”; expected ${flaw.expected}`
	);
}

const changed = [...wanted].filter(([path, text]) => current.get(path) !== text);
for (const [path, text] of changed) {
	console.log(`${checkOnly ? 'not canonical' : 'formatted'}: ${path}`);
	if (checkOnly) continue;
	await mkdir(join(ROOT, path, '..'), { recursive: true });
	await writeFile(join(ROOT, path), text);
}
console.log(
	`${wanted.size} files, ${changed.length} ${checkOnly ? 'to format' : 'formatted'}, ${broken} unreadable.`
);
if (broken > 0 || (checkOnly && changed.length > 0)) process.exitCode = 1;
