import { beforeAll, describe, expect, it } from 'vitest';
import { loadCountries } from '../../scripts/data/countries';
import { readDataFiles } from '../../scripts/data/files';
import { RULES } from '../../src/lib/atlas/check';
import type { Countries } from '../../src/lib/atlas/check/countries';
import { formatProblem, parseRecord, readRecord, type Problem } from '../../src/lib/atlas/record';
import type { EventRecord, OperatorRecord, PlaceFeature, RecordInfo } from '../../src/lib/atlas/schema';
import { mutated, problemsOf, type Json } from './record.fixture';
import { ADDRESSES } from './rules/addresses';
import { BUILDINGS, SOUND_BUILDINGS } from './rules/buildings';
import { CAMPUSES } from './rules/campuses';
import { FIELD_NAMES } from './rules/citations';
import { CONTROL, SOUND_CONTROL, TECHNOLOGY } from './rules/control';
import { COUNTRY_CODES } from './rules/country-codes';
import { DATES } from './rules/dates';
import { DUPLICATES } from './rules/duplicates';
import { ACKNOWLEDGED_EVENT, EVENT_COUNTRIES, PLACE_EVENTS } from './rules/events';
import { applied, EVENTS, OPERATORS, OVH, SCHEMES, type Mutation } from './rules/mutation';
import { NAMES } from './rules/names';
import { BORDERS, POSITIONS } from './rules/positions';
import { REFERENCES } from './rules/references';
import { REFUSALS } from './rules/refused';
import { REGIONS } from './rules/regions';
import { SHAPE } from './rules/shape';
import { STATUS_DATES } from './rules/statuses';

let files: Map<string, string>;
let countries: Countries;
beforeAll(async () => {
	files = await readDataFiles();
	countries = await loadCountries();
});

/** The mutations by family; each is found by the rule that it names. */
const FAMILIES: readonly (readonly [string, readonly Mutation[]])[] = [
	['shape', SHAPE],
	['references', REFERENCES],
	['names', NAMES],
	['country codes', COUNTRY_CODES],
	['addresses', ADDRESSES],
	['positions', POSITIONS],
	['borders', BORDERS],
	['dates', DATES],
	['statuses', STATUS_DATES],
	['regions', REGIONS],
	['campuses', CAMPUSES],
	['buildings', BUILDINGS],
	['duplicates', DUPLICATES],
	['events of places', PLACE_EVENTS],
	['countries of events', EVENT_COUNTRIES],
	['control', CONTROL],
	['technology', TECHNOLOGY],
	['field names', FIELD_NAMES],
	['refused claims', REFUSALS]
];

describe('the record', () => {
	it('has no problem: no error, and no warning that is not acknowledged', () => {
		const problems = problemsOf(files, countries).filter(({ severity }) => severity !== 'notice');
		expect(problems.map(formatProblem)).toEqual([]);
	});

	it('parses for the site', () => {
		const { record, problems } = parseRecord(files);
		expect(problems).toEqual([]);
		expect(record?.places.length).toBeGreaterThan(500);
	});
});

describe.each(FAMILIES)('%s', (_family, mutations) => {
	it.each(mutations)('finds that $name', (mutation) => {
		const { path, finds } = mutation;
		const problems = problemsOf(applied(files, mutation), countries);
		expect(problems).toContainEqual(
			expect.objectContaining({ file: path, severity: 'error', ...finds })
		);
		const line = problems
			.filter(({ rule, field }) => rule === finds.rule && field === finds.field)
			.map(formatProblem)
			.join('\n');
		for (const part of [path, finds.record, finds.field, 'expected']) expect(line).toContain(part);
	});
});

describe('the checker', () => {
	it.each([...SOUND_BUILDINGS, SOUND_CONTROL, ACKNOWLEDGED_EVENT])(
		'has nothing to say where $name',
		(mutation) => {
			const { rule, record } = mutation.finds;
			const problems = problemsOf(applied(files, mutation), countries);
			const own = problems.filter((problem) => problem.record === record);
			expect(own.filter((problem) => [rule, 'acknowledged'].includes(problem.rule))).toEqual([]);
		}
	);

	it('has a mutation for every rule that it applies', () => {
		const silent = new Set(RULES);
		for (const mutation of FAMILIES.flatMap(([, mutations]) => mutations)) {
			const reading = readRecord(applied(files, mutation));
			for (const rule of silent) {
				if (rule(reading, { countries }).some(isFound(mutation))) silent.delete(rule);
			}
		}
		expect([...silent].map(({ name }) => name)).toEqual([]);
	});

	it('reports all flaws at once, not just the first', () => {
		const twice = mutated(
			mutated(files, OVH, ((content: { features: PlaceFeature[] }) => {
				for (const feature of content.features) delete (feature.properties as Json).status;
			})),
			EVENTS,
			((events: EventRecord[]) => {
				for (const event of events) event.date = '2021-13-01';
			})
		);
		const problems = problemsOf(twice);
		expect(problems.filter(({ rule }) => rule === 'shape').length).toBeGreaterThan(30);
		expect(problems.filter(({ rule }) => rule === 'dates').length).toBeGreaterThan(180);
	});

	it('does not blame a sound record for a broken one', () => {
		const broken = mutated(files, OPERATORS, ((operators: OperatorRecord[]) => {
			for (const operator of operators) {
				if (operator.id === 'ovhcloud') (operator as unknown as Json).seat = 'France';
			}
		}));
		expect(news(broken).map(({ record, field }) => `${record}.${field}`)).toEqual([
			'ovhcloud.seat'
		]);
	});

	it('gives the line and column of broken JSON', () => {
		const text = files.get(EVENTS) ?? '';
		const line = text.split('\n').findIndex((row) => row.includes('"kind"')) + 1;
		const broken = new Map(files).set(EVENTS, text.replace('"kind": "', '"kind" "'));
		expect(problemsOf(broken)).toContainEqual(
			expect.objectContaining({ file: EVENTS, rule: 'json', record: `line ${line}, column 10` })
		);
		expect(parseRecord(broken).record).toBeNull();
	});

	it('reports a file that is not there', () => {
		const without = new Map(files);
		without.delete(SCHEMES);
		expect(news(without)).toEqual([
			expect.objectContaining({ file: SCHEMES, rule: 'json', severity: 'error' })
		]);
		expect(parseRecord(without).record).toBeNull();
	});

	it('knows today from the record, not from the clock', () => {
		const earlier = mutated(files, 'data/record.json', ((info: RecordInfo) => {
			info.date = '2010-01-01';
		}));
		expect(problemsOf(earlier)).toContainEqual(
			expect.objectContaining({ record: 'ovhcloud-erith', field: 'properties.opened' })
		);
	});
});

/** The problems of changed files that the record does not have. */
function news(changed: ReadonlyMap<string, string>): Problem[] {
	const before = new Set(problemsOf(files).map(formatProblem));
	return problemsOf(changed).filter((problem) => !before.has(formatProblem(problem)));
}

/** Whether a problem is the one that a mutation must find. */
function isFound({ path, finds }: Mutation): (problem: Problem) => boolean {
	return (problem) =>
		problem.file === path &&
		problem.rule === finds.rule &&
		problem.record === finds.record &&
		problem.field === finds.field;
}
