/**
 * `npm run data:report`: prints what the record holds and what it lacks, and writes it to
 * `docs/record.md`. With `--check` it writes nothing, and fails when that file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checkRecord } from '../../src/lib/atlas/check';
import { formatProblem, parseRecord, readRecord } from '../../src/lib/atlas/record';
import { reportOn } from '../../src/lib/atlas/report';
import { DEFAULT_STATUS } from '../../src/lib/selection/selection';
import { loadCountries } from './countries';
import { readDataFiles, ROOT } from './files';
import { render } from './report/render';

const PATH = 'docs/record.md';

const files = await readDataFiles();
const { record, problems } = parseRecord(files);
if (record === null) {
	for (const problem of problems) console.error(formatProblem(problem));
	console.error('The record has errors: no report. See npm run data:check.');
	process.exitCode = 1;
} else {
	const countries = await loadCountries();
	const notices = checkRecord(readRecord(files), { countries }).filter(
		({ severity }) => severity === 'notice'
	);
	const path = join(ROOT, PATH);
	const options = await resolveConfig(path);
	const wanted = await format(render(reportOn(record, DEFAULT_STATUS, notices)), {
		...options,
		parser: 'markdown'
	});
	if (process.argv.includes('--check')) {
		const current = await readFile(path, 'utf8').catch(() => null);
		const stale = current !== wanted;
		console.log(stale ? `${PATH} is out of date: npm run data:report` : `${PATH} is up to date.`);
		if (stale) process.exitCode = 1;
	} else {
		await writeFile(path, wanted);
		console.log(wanted);
	}
}
