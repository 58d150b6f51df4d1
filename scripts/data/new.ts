/**
 * `npm run data:new -- place|attestation|operator|event`: asks for the fields of a new record, writes it,
 * and says what the checker says. `--answers file.json` takes the answers from a file instead.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { countProblems } from '../../src/lib/atlas/check/problem';
import { formatProblem } from '../../src/lib/atlas/record';
import { loadCountries } from './countries';
import { ROOT } from './files';
import { addRecord, isKind, KIND_WORDS, type AddOptions, type Addition, type Kind } from './new/add';
import { fromAnswers, RefusedAnswer } from './new/answers';
import { Interrupted, onTerminal } from './new/terminal';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { answers: { type: 'string' }, root: { type: 'string', default: ROOT } }
});
const [kind] = positionals;

if (positionals.length === 1 && isKind(kind)) {
	try {
		const options = { root: values.root, countries: await loadCountries() };
		tell(await (values.answers === undefined ? ask(kind, options) : take(kind, options)));
	} catch (error) {
		if (!(error instanceof RefusedAnswer || error instanceof Interrupted)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
} else {
	console.error(`npm run data:new -- ${KIND_WORDS.join('|')} [--answers file.json]`);
	process.exitCode = 1;
}

async function ask(kind: Kind, options: AddOptions): Promise<Addition> {
	const terminal = onTerminal({ input: process.stdin, output: process.stdout });
	terminal.say(
		'What a field means is in data/README.md. An empty answer takes what stands in brackets; ' +
			'a number takes from the list; Ctrl+C leaves, with nothing written.'
	);
	try {
		return await addRecord(kind, terminal, options);
	} finally {
		terminal.close();
	}
}

async function take(kind: Kind, options: AddOptions): Promise<Addition> {
	const answers: unknown = JSON.parse(await readFile(values.answers ?? '', 'utf8'));
	const file = fromAnswers(answers, (line) => console.log(line));
	return addRecord(kind, file, { ...options, beforeWriting: file.refuseUnasked });
}

function tell({ id, written, problems }: Addition): void {
	console.log(`\n${id} is written: ${written.join(', ')}`);
	// What concerns the new record first: the rest was there before.
	const own = problems.filter((problem) => problem.record === id || problem.with === id);
	const others = problems.filter(
		(problem) => !own.includes(problem) && problem.severity !== 'notice'
	);
	for (const problem of [...own, ...others]) console.log(`  ${formatProblem(problem)}`);
	console.log(`The checker: ${countProblems(problems)}.`);
	if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
