import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCountries } from '../../scripts/data/countries';
import { readDataFiles } from '../../scripts/data/files';
import { checkRecord } from '../../src/lib/atlas/check';
import { formatProblem, readRecord } from '../../src/lib/atlas/record';
import { incrementalCheck } from './mutations/incremental';
import { DAMAGE, exposes, targetsOf, type Mutant } from './mutations/mutant';
import { subjectsOf } from './mutations/subjects';

/** How many mutations are thrown at the record, and where their dice begin. */
const RUNS = 2200;
const SEED = 20261123;

/** Largest share of mutations that may be harmless: more, and the rules would not be worth much. */
const MOST_HARMLESS = 0.05;

const files = await readDataFiles();
const countries = await loadCountries();
const contents = new Map([...files].map(([path, text]) => [path, JSON.parse(text) as unknown]));
const world = { contents, countries };
const targets = targetsOf(subjectsOf(contents));
const check = incrementalCheck(files, countries);

/** Every number is as likely as another: the first record is no more interesting than the rest. */
const number = fc.noBias(fc.nat());

/** A way of damage, and numbers that are taken round and round: part, record, field, choice. */
const mutation = fc.tuple(
	fc.constantFrom(...DAMAGE.keys()),
	fc.record({ part: number, record: number, field: number, choice: number })
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutantOf([kind, { part, record, field, choice }]: Mutation): Mutant {
	const parts = targets.get(kind) ?? [];
	const members = parts[part % parts.length] ?? [];
	const subject = members[record % members.length];
	const damage = DAMAGE.get(kind);
	if (subject === undefined || damage === undefined) throw new Error(`Nothing to damage: ${kind}`);
	return damage(subject, field, choice, world);
}

/** What became of the mutations, by kind. */
const outcomes = new Map<string, { found: number; harmless: number }>();

describe('random mutations of the record', () => {
	const started = performance.now();

	it(`are found with file, record and field, or harmless by a rule (${RUNS}, seed ${SEED})`, () => {
		fc.assert(
			fc.property(mutation, (given) => {
				const mutant = mutantOf(given);
				const news = check.news(mutant.file, mutant.text);
				const isFound = news.some((problem) => exposes(mutant, problem));
				if (!isFound && mutant.harmless === null) {
					const { file, records, field } = mutant;
					throw new Error(
						`Not found: ${given[0]} at ${file} › ${records[0] ?? ''} › ${field}. ` +
							`Said instead: ${news.map(formatProblem).join('\n') || 'nothing'}`
					);
				}
				const outcome = outcomes.get(given[0]) ?? { found: 0, harmless: 0 };
				outcome[isFound ? 'found' : 'harmless'] += 1;
				outcomes.set(given[0], outcome);
			}),
			{ numRuns: RUNS, seed: SEED }
		);
	}, 600_000);

	it('are of every kind, and seldom harmless', () => {
		expect([...outcomes.keys()].sort()).toEqual([...DAMAGE.keys()].sort());
		const harmless = [...outcomes.values()].reduce((sum, outcome) => sum + outcome.harmless, 0);
		expect(harmless / RUNS).toBeLessThan(MOST_HARMLESS);
	});

	it('are judged as when every file is read again', () => {
		for (const given of fc.sample(mutation, { numRuns: 30, seed: SEED })) {
			const { file, text } = mutantOf(given);
			const whole = readRecord(new Map(files).set(file, text));
			const expected = checkRecord(whole, { countries }).map(formatProblem).sort();
			expect(check.problems(file, text).map(formatProblem).sort()).toEqual(expected);
		}
	}, 120_000);

	afterAll(() => {
		const all = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1));
		const sum = all.reduce((total, [, { harmless }]) => total + harmless, 0);
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		console.info(
			[
				`${RUNS} mutations, seed ${SEED}: ${sum} harmless (${((100 * sum) / RUNS).toFixed(1)} %), ${seconds} s`,
				...all.map(([kind, { found, harmless }]) => `  ${kind}: ${found} found, ${harmless} harmless`)
			].join('\n')
		);
	});
});
