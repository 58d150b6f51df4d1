import { beforeAll, describe, expect, it } from 'vitest';
import { loadCountries } from '../../scripts/data/countries';
import { readDataFiles } from '../../scripts/data/files';
import { RULES } from '../../src/lib/atlas/check';
import type { Countries } from '../../src/lib/atlas/check/countries';
import { formatProblem, parseRecord, type Problem } from '../../src/lib/atlas/record';
import type {
	AttestationRecord,
	EventRecord,
	OperatorRecord,
	PlaceFeature,
	RecordInfo,
	SchemeRecord,
	SourceRecord
} from '../../src/lib/atlas/schema';
import { mutated, problemsOf, type Json } from './record.fixture';

let files: Map<string, string>;
let countries: Countries;
beforeAll(async () => {
	files = await readDataFiles();
	countries = await loadCountries();
});

const OVH = 'data/sites/ovhcloud.geojson';
const UPCLOUD = 'data/sites/upcloud.geojson';
const OPERATORS = 'data/operators.json';
const SCHEMES = 'data/schemes.json';
const ATTESTATIONS = 'data/attestations.json';
const EVENTS = 'data/events.json';
const SOURCES = 'data/sources.json';

/** A mutation, and the problem that must be found: its rule, record and field. */
interface Mutation {
	name: string;
	path: string;
	mutate: (content: never) => void;
	finds: Pick<Problem, 'rule' | 'record' | 'field'> & Partial<Pick<Problem, 'severity'>>;
}

/** A mutation of one place of a GeoJSON file. */
function place(
	name: string,
	id: string,
	change: (feature: PlaceFeature) => void,
	finds: Omit<Mutation['finds'], 'record'> & { record?: string },
	path = OVH
): Mutation {
	const mutate = (content: { features: PlaceFeature[] }): void => {
		const feature = content.features.find((candidate) => candidate.id === id);
		if (feature === undefined) throw new Error(`No place ${id} to mutate.`);
		change(feature);
	};
	return { name, path, mutate: mutate, finds: { record: id, ...finds } };
}

/** A mutation of one record of a list. */
function entry(
	name: string,
	path: string,
	id: string,
	change: (record: never) => void,
	finds: Omit<Mutation['finds'], 'record'> & { record?: string }
): Mutation {
	const mutate = (content: { id: string }[]): void => {
		const record = content.find((candidate) => candidate.id === id);
		if (record === undefined) throw new Error(`No record ${id} to mutate.`);
		change(record as never);
	};
	return { name, path, mutate: mutate, finds: { record: id, ...finds } };
}

const ROUBAIX = 'ovhcloud-roubaix';
const VMWARE = 'ovhcloud-secnumcloud-vmware';

const SHAPE: Mutation[] = [
	place('a field is missing', ROUBAIX, (f) => delete (f.properties as Json).status, {
		rule: 'shape',
		field: 'properties.status'
	}),
	place('a field is unknown', ROUBAIX, (f) => ((f.properties as Json).city = 'Roubaix'), {
		rule: 'shape',
		field: 'properties.city'
	}),
	place('a kind is not in the vocabulary', ROUBAIX, (f) => ((f.properties as Json).kind = 'shed'), {
		rule: 'shape',
		field: 'properties.kind'
	}),
	place('a number is a text', ROUBAIX, (f) => ((f.properties as Json).buildings = '7'), {
		rule: 'shape',
		field: 'properties.buildings'
	}),
	place('a name holds markup', ROUBAIX, (f) => (f.properties.name = '<script>alert(1)</script>'), {
		rule: 'shape',
		field: 'properties.name'
	}),
	place('a text holds a control character', ROUBAIX, (f) => (f.properties.notes = 'a\u0007b'), {
		rule: 'shape',
		field: 'properties.notes'
	}),
	place('a place has no source', ROUBAIX, (f) => (f.properties.sources = []), {
		rule: 'shape',
		field: 'properties.sources'
	}),
	place('a latitude is impossible', ROUBAIX, (f) => (f.geometry.coordinates = [3.2, 95]), {
		rule: 'shape',
		field: 'geometry.coordinates.1'
	}),
	place('a date is not ISO 8601', ROUBAIX, (f) => (f.properties.opened = '12/2005'), {
		rule: 'shape',
		field: 'properties.opened'
	}),
	entry(
		'a source has an address that a browser runs',
		SOURCES,
		'archimag-com-anssi-a-new-evolution-of-secnumcloud',
		(source: SourceRecord) => (source.url = 'javascript:alert(1)'),
		{ rule: 'shape', field: 'url' }
	),
	{
		name: 'an id stands twice',
		path: OPERATORS,
		mutate: ((operators: OperatorRecord[]) => {
			const aws = operators.find(({ id }) => id === 'aws');
			operators.push(structuredClone(aws) as OperatorRecord);
		}),
		finds: { rule: 'unique-ids', record: 'aws', field: 'id' }
	}
];

const REFERENCES: Mutation[] = [
	place('an operator does not exist', ROUBAIX, (f) => (f.properties.operator = 'nobody'), {
		rule: 'references',
		field: 'properties.operator'
	}),
	place('a region does not exist', ROUBAIX, (f) => (f.properties.region = 'nowhere'), {
		rule: 'references',
		field: 'properties.region'
	}),
	place('a region is not a region', 'ovhcloud-erith', (f) => (f.properties.region = ROUBAIX), {
		rule: 'references',
		field: 'properties.region'
	}),
	place('a region is another’s', ROUBAIX, (f) => (f.properties.region = 'aws-eu-west-3'), {
		rule: 'references',
		field: 'properties.region'
	}),
	place('a campus is not a campus', ROUBAIX, (f) => (f.properties.campus = 'ovhcloud-lz-madrid'), {
		rule: 'references',
		field: 'properties.campus'
	}),
	place(
		'a source does not exist',
		ROUBAIX,
		(f) => f.properties.sources.unshift({ id: 'hearsay', supports: 'everything' }),
		{ rule: 'references', field: 'properties.sources.0.id' }
	),
	entry(
		'a scheme does not exist',
		ATTESTATIONS,
		VMWARE,
		(a: AttestationRecord) => (a.scheme = 'gold-star'),
		{ rule: 'references', field: 'scheme' }
	),
	entry(
		'a level is not of the scheme',
		ATTESTATIONS,
		'aws-c5',
		(a: AttestationRecord) => (a.level = 'type-3'),
		{ rule: 'references', field: 'level' }
	),
	entry(
		'an attestation names a place of another operator',
		ATTESTATIONS,
		VMWARE,
		(a: AttestationRecord) => (a.places = ['aws-eu-west-3']),
		{ rule: 'references', field: 'places.0' }
	),
	entry(
		'a reach and its places disagree',
		ATTESTATIONS,
		VMWARE,
		(a: AttestationRecord) => (a.reach = 'operator'),
		{ rule: 'references', field: 'places' }
	),
	entry(
		'a successor does not exist',
		SCHEMES,
		'c5-2020',
		(s: SchemeRecord) => (s.supersededBy = 'c6'),
		{ rule: 'references', field: 'supersededBy' }
	),
	entry(
		'an event happens nowhere',
		EVENTS,
		'2021-03-10-ovhcloud-fire-destroys-sbg2-and',
		(e: EventRecord) => (e.place = 'atlantis'),
		{ rule: 'references', field: 'place' }
	),
	{
		name: 'a source is cited by nobody',
		path: SOURCES,
		mutate: ((sources: SourceRecord[]) => {
			sources.push({ ...(sources[0] as SourceRecord), id: 'left-over' });
		}),
		finds: { rule: 'unused-sources', record: 'left-over', field: 'id', severity: 'warning' }
	}
];

const POSITIONS: Mutation[] = [
	place(
		'longitude and latitude are swapped',
		ROUBAIX,
		(f) => (f.geometry.coordinates = [50.692, 3.1998]),
		{ rule: 'ranges', field: 'geometry.coordinates' }
	),
	place('a point lies in another country', ROUBAIX, (f) => (f.geometry.coordinates = [4.35, 50.85]), {
		rule: 'country',
		field: 'geometry.coordinates'
	}),
	place('a country has no polygon', ROUBAIX, (f) => (f.properties.country = 'ZZ'), {
		rule: 'country',
		field: 'properties.country'
	}),
	place(
		'a point is sharper than its precision',
		'ovhcloud-lz-madrid',
		(f) => (f.geometry.coordinates = [-3.70256, 40.4165]),
		{ rule: 'precision', field: 'geometry.coordinates' }
	),
	place(
		'a region is as sharp as a building',
		'ovhcloud-lz-madrid',
		(f) => {
			f.properties.kind = 'cloud-region';
			f.properties.precision = 'building';
		},
		{ rule: 'precision', field: 'properties.precision', severity: 'warning' }
	)
];

const DATES: Mutation[] = [
	place('a day is not in the calendar', ROUBAIX, (f) => (f.properties.opened = '2005-02-30'), {
		rule: 'dates',
		field: 'properties.opened'
	}),
	place('a place opened in the future', ROUBAIX, (f) => (f.properties.opened = '2031'), {
		rule: 'dates',
		field: 'properties.opened'
	}),
	place(
		'a place closed before it opened',
		ROUBAIX,
		(f) => Object.assign(f.properties, { status: 'closed', opened: '2005', closed: '2001' }),
		{ rule: 'dates', field: 'properties.closed' }
	),
	place('a place that stands is closed', ROUBAIX, (f) => (f.properties.closed = '2020'), {
		rule: 'dates',
		field: 'properties.closed'
	}),
	entry(
		'a certificate ends before it starts',
		ATTESTATIONS,
		VMWARE,
		(a: AttestationRecord) => (a.expires = '2019-01-01'),
		{ rule: 'dates', field: 'expires' }
	),
	entry(
		'a certificate that runs is called expired',
		ATTESTATIONS,
		'ovhcloud-secnumcloud-pod',
		(a: AttestationRecord) => (a.status = 'expired'),
		{ rule: 'dates', field: 'status' }
	),
	entry(
		'an event lies in the future',
		EVENTS,
		'2021-03-10-ovhcloud-fire-destroys-sbg2-and',
		(e: EventRecord) => (e.date = '2027-03-10'),
		{ rule: 'dates', field: 'date' }
	)
];

const DUPLICATES: Mutation[] = [
	place(
		'two exact places of one operator are the same',
		'ovhcloud-erith',
		(f) => Object.assign(f.geometry, { coordinates: [3.1999, 50.6921] }),
		{ rule: 'duplicates', field: 'geometry.coordinates', severity: 'warning' }
	),
	place(
		'two places of one operator share a code',
		'ovhcloud-erith',
		(f) => f.properties.codes.push('RBX'),
		{ rule: 'duplicates', field: 'properties.codes', severity: 'warning' }
	),
	place(
		'an acknowledgement silences nothing',
		ROUBAIX,
		(f) =>
			f.properties.acknowledged.push({ rule: 'duplicates', with: null, reason: 'for no reason' }),
		{ rule: 'acknowledged', field: 'properties.acknowledged.0', severity: 'warning' }
	),
	place(
		'an acknowledgement is taken away',
		'upcloud-de-fra1',
		(f) => (f.properties.acknowledged = []),
		{ rule: 'precision', field: 'properties.precision', severity: 'warning' },
		UPCLOUD
	)
];

const NAMES: Mutation[] = [
	place('a place stands in another’s file', ROUBAIX, (f) => (f.properties.operator = 'aws'), {
		rule: 'names',
		field: 'properties.operator'
	}),
	place('an id is not the operator’s', ROUBAIX, (f) => (f.id = 'roubaix'), {
		rule: 'names',
		record: 'roubaix',
		field: 'id'
	}),
	entry(
		'an attestation’s id does not begin with its holder',
		ATTESTATIONS,
		'aws-c5',
		(a: AttestationRecord) => (a.id = 'c5-of-aws'),
		{ rule: 'names', record: 'c5-of-aws', field: 'id' }
	)
];

describe('the record', () => {
	it('has no problem: no error, and no warning that is not acknowledged', () => {
		expect(problemsOf(files, countries).map(formatProblem)).toEqual([]);
	});

	it('parses for the site', () => {
		const { record, problems } = parseRecord(files);
		expect(problems).toEqual([]);
		expect(record?.places.length).toBeGreaterThan(500);
	});
});

describe.each([
	['shape', SHAPE],
	['references', REFERENCES],
	['positions', POSITIONS],
	['dates', DATES],
	['duplicates', DUPLICATES],
	['names', NAMES]
])('%s', (_family, mutations) => {
	it.each(mutations)('finds that $name', ({ path, mutate, finds }) => {
		const problems = problemsOf(mutated(files, path, mutate), countries);
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
	it('has a mutation for every rule that it applies', () => {
		const mutations = [...REFERENCES, ...POSITIONS, ...DATES, ...DUPLICATES, ...NAMES];
		const found = new Set(
			mutations.flatMap(({ path, mutate }) => {
				return problemsOf(mutated(files, path, mutate), countries).map(({ rule }) => rule);
			})
		);
		const silent = RULES.map((rule) => rule.name).filter((name) => !RULE_IDS[name]);
		expect(silent).toEqual([]);
		for (const id of new Set(Object.values(RULE_IDS))) expect(found).toContain(id);
	}, 60_000);

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
		expect(problemsOf(broken).map(({ record, field }) => `${record}.${field}`)).toEqual([
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
		expect(problemsOf(without)).toEqual([
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

/** The id under which each rule reports, by the rule's name in the code. */
const RULE_IDS: Record<string, string> = {
	references: 'references',
	unusedSources: 'unused-sources',
	names: 'names',
	attestationIds: 'names',
	ranges: 'ranges',
	insideCountry: 'country',
	precision: 'precision',
	dates: 'dates',
	duplicates: 'duplicates'
};
