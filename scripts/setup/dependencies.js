/** Installs the dependencies when they are missing or are not those of package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './command.js';
import { say } from './progress.js';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
	return /** @type {Lock} */ (JSON.parse(readFileSync(join(root, file), 'utf8'))).packages;
}

/**
 * Whether node_modules holds every locked package in the locked version. npm itself records what it
 * has installed, as its last step: that record is compared, not dates, which a checkout changes.
 * Optional packages are of another platform when they are missing.
 * @returns {boolean}
 */
function areInstalled() {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(join(root, record))) return false;
	const installed = packagesOf(record);
	return Object.entries(packagesOf('package-lock.json')).every(
		([path, { version, optional }]) =>
			path === '' ||
			(installed[path] === undefined ? optional === true : installed[path].version === version)
	);
}

/**
 * Ends the program when the installation fails.
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
	if (areInstalled()) return;
	say(
		existsSync(join(root, 'node_modules'))
			? 'Dependencies differ from package-lock.json: npm ci'
			: 'Installing dependencies: npm ci'
	);
	const { ok } = await run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (ok) return;
	console.error('The installation failed; npm says why above.');
	process.exit(1);
}
