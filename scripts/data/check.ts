/**
 * `npm run data:check`: every problem of the record at once, by file; fails when there is an error.
 * Notices are counted, and listed with `--notices`.
 */
import { parseArgs } from 'node:util';
import { group } from 'd3-array';
import { checkRecord } from '../../src/lib/atlas/check';
import { findFormatProblems } from '../../src/lib/atlas/check/canonical';
import { countProblems } from '../../src/lib/atlas/check/problem';
import { formatProblem, readRecord } from '../../src/lib/atlas/record';
import { loadCountries } from './countries';
import { readDataFiles } from './files';

const { values } = parseArgs({ options: { notices: { type: 'boolean', default: false } } });
const files = await readDataFiles();
const reading = readRecord(files);
const problems = [
	...checkRecord(reading, { countries: await loadCountries() }),
	...findFormatProblems(files)
];

const shown = problems.filter(({ severity }) => values.notices || severity !== 'notice');
const byFile = group(shown, ({ file }) => file);
for (const [file, found] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
	console.log(`\n${file}`);
	for (const problem of found) console.log(`  ${formatProblem(problem)}`);
}

const { places, operators, schemes, attestations, events, refused, sources } = reading.record;
console.log(
	`${places.length} places, ${operators.length} operators, ${schemes.length} schemes, ` +
		`${attestations.length} attestations, ${events.length} events, ${refused.length} refused claims, ` +
		`${sources.length} sources: ${countProblems(problems)}.`
);
if (shown.length < problems.length) console.log('The notices: npm run data:check -- --notices');
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
