/** Builds the site when build/ is missing or older than anything it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './command.js';
import { say } from './progress.js';

/** What the build is made of. */
const inputs = [
	'src',
	'static',
	'data',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/**
 * The latest change in a file or a folder; a folder's own date tells of files removed.
 * @param {string} path
 * @returns {number} milliseconds, 0 when there is nothing
 */
function latestChange(path) {
	if (!existsSync(path)) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return readdirSync(path).reduce(
		(latest, name) => Math.max(latest, latestChange(join(path, name))),
		stats.mtimeMs
	);
}

/** @returns {boolean} */
function isBuilt() {
	const page = join(root, 'build', 'index.html');
	if (!existsSync(page)) return false;
	const built = statSync(page).mtimeMs;
	return inputs.every((input) => latestChange(join(root, input)) <= built);
}

/**
 * @returns {Promise<boolean>} whether there is a build to use
 */
export async function ensureBuild() {
	if (isBuilt()) {
		say('The build is up to date.');
		return true;
	}
	say('Building the site into build/');
	const { ok, output } = await run(['npm', 'run', '--silent', 'build'], { capture: true });
	if (ok) say('Built.');
	else console.error(`${output}\nThe build failed; the lines above say why.`);
	return ok;
}
