/** `npm run data:check`: every problem of the record at once, by file; fails when there is an error. */
import { checkRecord } from '../../src/lib/atlas/check';
import { findFormatProblems } from '../../src/lib/atlas/check/canonical';
import { formatProblem, readRecord, type Problem } from '../../src/lib/atlas/record';
import { loadCountries } from './countries';
import { readDataFiles } from './files';

const files = await readDataFiles();
const reading = readRecord(files);
const problems = [
	...checkRecord(reading, { countries: await loadCountries() }),
	...findFormatProblems(files)
];

const byFile = new Map<string, Problem[]>();
for (const problem of problems) {
	byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
}
for (const [file, found] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
	console.log(`\n${file}`);
	for (const problem of found) console.log(`  ${formatProblem(problem)}`);
}

const errors = problems.filter(({ severity }) => severity === 'error').length;
const { places, operators, schemes, attestations, events, sources } = reading.record;
console.log(
	`${places.length} places, ${operators.length} operators, ${schemes.length} schemes, ` +
		`${attestations.length} attestations, ${events.length} events, ${sources.length} sources: ` +
		`${errors} errors, ${problems.length - errors} warnings.`
);
if (errors > 0) process.exitCode = 1;
