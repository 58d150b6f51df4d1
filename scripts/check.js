/**
 * `npm run check`: everything that can be said of the project without running it. Runs all checks,
 * two at a time, and shows every failure, not just the first.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireSupportedNode } from './setup/node-version.js';
import { root, run } from './setup/command.js';
import { ensureDependencies } from './setup/dependencies.js';
import { elapsed } from './setup/progress.js';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command
 * @property {string} [repair] the command that may put it right
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {boolean} ok
 * @property {string} output
 */

/** The longest first, so that the rest runs beside them. @type {Check[]} */
const checks = [
	{
		name: 'types',
		command: ['svelte-check', '--fail-on-warnings', '--output', 'human']
	},
	{ name: 'lint', command: ['eslint', '--max-warnings=0', '.'], repair: 'npx eslint --fix .' },
	{ name: 'types of scripts', command: ['tsc', '--project', 'scripts', '--noEmit'] },
	{
		name: 'format',
		command: ['prettier', '--check', '--log-level=warn', '.'],
		repair: 'npm run format'
	},
	{ name: 'dead code', command: ['knip', '--no-progress'] },
	{ name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
	{
		name: 'data format',
		command: ['npm', 'run', '--silent', 'data:format', '--', '--check'],
		repair: 'npm run data:format'
	}
];

/** What the site weighs; it needs a build. @type {Check} */
export const byteBudgets = { name: 'byte budgets', command: ['tsx', 'scripts/bench/bytes.ts'] };

/**
 * @param {Check} check
 * @returns {Promise<Result>}
 */
export async function runCheck({ name, command, repair }) {
	const started = performance.now();
	const { ok, output } = await run(command, { capture: true });
	console.log(`${ok ? '  ok  ' : 'FAILED'} ${elapsed(started)}  ${name}`);
	const advice = repair !== undefined ? `\nTo repair what can be: ${repair}` : '';
	return { name, ok, output: output.trimEnd() + advice };
}

/**
 * Shows what the failed checks printed, one after the other.
 * @param {Result[]} results
 * @returns {void}
 */
export function showFailures(results) {
	for (const { name, ok, output } of results)
		if (!ok) console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 70 - name.length))}\n${output}`);
}

/**
 * @param {{ budgets: boolean }} options whether the byte budgets are among the checks
 * @returns {Promise<Result[]>} in the order of the checks
 */
export async function runChecks({ budgets }) {
	// Types and lint read what this writes.
	const sync = await runCheck({ name: 'SvelteKit sync', command: ['svelte-kit', 'sync'] });
	const waiting = budgets ? [...checks, byteBudgets] : [...checks];
	/** @type {Result[]} */
	const results = [sync];
	const lane = async () => {
		for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
			results.push(await runCheck(check));
	};
	await Promise.all([lane(), lane()]);
	showFailures(results);
	return results;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	requireSupportedNode();
	await ensureDependencies();
	const results = await runChecks({ budgets: existsSync(join(root, 'build', 'index.html')) });
	const failed = results.filter(({ ok }) => !ok);
	console.log(
		failed.length === 0
			? `\nAll ${results.length} checks passed.`
			: `\n${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join(', ')}.`
	);
	process.exit(failed.length === 0 ? 0 : 1);
}
