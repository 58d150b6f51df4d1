/**
 * `npm test`: installs what is missing, a browser included, and runs every test. A failing stage
 * does not stop the later ones, and the last line totals all: `N passed, N failed`.
 *
 *   node scripts/test.js --only=check|unit|browser|journeys
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { byteBudgets, runCheck, runChecks, showFailures } from './check.js';
import { ensureBuild } from './setup/build.js';
import { root, run } from './setup/command.js';
import { ensureDependencies } from './setup/dependencies.js';
import { requireSupportedNode } from './setup/node-version.js';
import { elapsed, say } from './setup/progress.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ name: string, run: () => Promise<Tally> }} Stage
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @type {Tally} */
const none = { passed: 0, failed: 0, skipped: 0 };
const reports = 'test-results';

/**
 * The tally of a runner by its JSON report. One that failed without a failed test (a file that does
 * not load, no report at all) counts as one failure.
 * @template Report
 * @param {string} file
 * @param {boolean} ok
 * @param {(report: Report) => Tally} read
 * @returns {Tally}
 */
function tallyOf(file, ok, read) {
	const path = join(root, file);
	const tally = existsSync(path)
		? read(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8'))))
		: none;
	return { ...tally, failed: ok ? tally.failed : Math.max(1, tally.failed) };
}

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {boolean} whether a file there, however deep, ends so
 */
function holdsAny(folder, ending) {
	const path = join(root, folder);
	return (
		existsSync(path) &&
		readdirSync(path, { recursive: true }).some((name) => String(name).endsWith(ending))
	);
}

/**
 * @param {string} project of vite.config.ts
 * @returns {Promise<Tally>}
 */
async function vitest(project) {
	const file = `${reports}/${project}.json`;
	const { ok } = await run([
		'vitest',
		'run',
		`--project=${project}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	return tallyOf(file, ok, (/** @type {VitestReport} */ report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests
	}));
}

/** @returns {Promise<Tally>} each check counts as one test */
async function check() {
	// The build comes later; its weight is checked then.
	const results = await runChecks({ budgets: false });
	const failed = results.filter(({ ok }) => !ok).length;
	return { passed: results.length - failed, failed, skipped: 0 };
}

/** @returns {Promise<Tally>} the build and its budgets count as one test each */
async function build() {
	if (!(await ensureBuild())) return { ...none, failed: 1 };
	const weight = await runCheck(byteBudgets);
	showFailures([weight]);
	return { passed: weight.ok ? 2 : 1, failed: weight.ok ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Tally>} */
async function components() {
	if (!holdsAny('src', '.svelte.test.ts')) return none;
	await ensureBrowser();
	return vitest('browser');
}

/** @returns {Promise<Tally>} */
async function journeys() {
	if (!holdsAny('tests/journeys', '.spec.ts')) return none;
	if (!existsSync(join(root, 'build', 'index.html'))) {
		console.error('There is no build to journey through.');
		return { ...none, failed: 1 };
	}
	await ensureBrowser();
	const file = `${reports}/journeys.json`;
	const { ok } = await run(['playwright', 'test', '--reporter=list,json'], {
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
	});
	return tallyOf(file, ok, (/** @type {PlaywrightReport} */ { stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped
	}));
}

/** @type {Record<string, Stage[]>} */
const stages = {
	check: [{ name: 'check', run: check }],
	unit: [{ name: 'unit', run: () => vitest('unit') }],
	browser: [{ name: 'browser', run: components }],
	journeys: [
		{ name: 'build', run: build },
		{ name: 'journeys', run: journeys }
	]
};

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
const chosen = only === undefined ? Object.values(stages).flat() : stages[only];
if (chosen === undefined) {
	console.error(`--only= takes one of ${Object.keys(stages).join(', ')}, not '${only}'.`);
	process.exit(2);
}

requireSupportedNode();
await ensureDependencies();
rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

/** @type {string[]} */
const summary = [];
const total = { ...none };
for (const stage of chosen) {
	const started = performance.now();
	console.log('');
	say(`── ${stage.name}`);
	const tally = await stage.run();
	total.passed += tally.passed;
	total.failed += tally.failed;
	total.skipped += tally.skipped;
	const counts = [tally.passed, tally.failed, tally.skipped].map((n) => String(n).padStart(7));
	summary.push(`${stage.name.padEnd(10)}${counts.join(' ')}   ${elapsed(started)}`);
}

console.log(`\nstage      passed  failed skipped      time\n${summary.join('\n')}\n`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
