import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/lib/atlas/check';
import { formatProblem, readRecord } from '../../../src/lib/atlas/record';
import type { OperatorRecord, PlaceFeature } from '../../../src/lib/atlas/schema';
import { loadCountries } from '../countries';
import { readDataFiles, ROOT } from '../files';
import { addRecord, type Addition, type Kind } from './add';
import { fromAnswers } from './answers';

const countries = await loadCountries();
let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'whose-cloud-'));
	await cp(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const source = {
	source: 'https://www.example.org/testonia/new-hall',
	title: 'L’Été à Testonia: a new hall',
	publisher: 'Example',
	published: '2026-03',
	read: 'archived',
	supports: 'opening and address'
};
const operator = {
	name: 'Testonia Cloud (TC)',
	legalName: 'Testonia AG',
	seat: 'CH',
	parent: { name: 'Testonia AG', country: 'CH' },
	technologyOrigin: ['CH', 'US'],
	technologyNote: 'OpenStack on servers of its own, VMware for a part',
	category: 'other-european',
	founded: 2009,
	website: 'https://www.example.org',
	sources: [source]
};
const place = {
	operator: 'infomaniak',
	kind: 'data-centre',
	status: 'operational',
	name: 'Bern hall',
	codes: ['BRN1'],
	town: 'Bern',
	country: 'CH',
	address: 'Bundesplatz 3',
	precision: 'building',
	latitude: 46.9465512,
	longitude: 7.4443214,
	positionBasis: 'Site plan of the source',
	opened: '2026-02',
	powerMw: 1.5,
	confidence: 'high',
	sources: [source]
};
const attestation = {
	operator: 'infomaniak',
	scheme: 'tia-942',
	level: 'rated-3',
	scope: 'D4',
	reach: 'places',
	places: ['infomaniak-d4'],
	issued: '2025-01',
	expires: '2028-01',
	status: 'held',
	evidence: 'certificate',
	confidence: 'high',
	sources: [source, { source: 'https://www.infomaniak.com/x', title: 'X', read: 'archived', supports: 'x' }]
};

const event = {
	kind: 'outage',
	date: '2026-02-03',
	operator: 'infomaniak',
	place: 'infomaniak-d4',
	countries: ['FR', 'DE'],
	what: 'D4 is without power for an hour; customers in France and Germany notice.',
	sources: [source]
};

async function add(kind: Kind, answers: object): Promise<Addition> {
	const file = fromAnswers(answers, () => undefined);
	return addRecord(kind, file, { root, countries, beforeWriting: file.refuseUnasked });
}

async function read(path: string): Promise<unknown> {
	return JSON.parse(await readFile(join(root, path), 'utf8'));
}

/** What the checker says of the record without the addition: nothing, but the tests hold whatever it is. */
const before = new Set(
	checkRecord(readRecord(await readDataFiles()), { countries }).map(formatProblem)
);
function news({ problems }: Addition): string[] {
	return problems.map(formatProblem).filter((problem) => !before.has(problem));
}

describe('data:new from answers', () => {
	it('adds a place, its source, and an id by the house’s rule', async () => {
		const addition = await add('place', place);
		expect(news(addition)).toEqual([]);
		expect(addition).toMatchObject({
			id: 'infomaniak-bern',
			written: ['data/sites/infomaniak.geojson', 'data/sources.json']
		});
		const { features } = (await read('data/sites/infomaniak.geojson')) as { features: object[] };
		expect(features).toContainEqual(
			expect.objectContaining({
				id: 'infomaniak-bern',
				geometry: { type: 'Point', coordinates: [7.44432, 46.94655] }
			})
		);
		const sources = (await read('data/sources.json')) as object[];
		expect(sources).toContainEqual({
			id: 'example-org-lete-a-testonia-a-new-hall',
			url: source.source,
			title: source.title,
			publisher: 'Example',
			published: '2026-03',
			read: 'archived'
		});
	});

	it('adds an attestation, and takes what nobody answered as proposed or not known', async () => {
		const addition = await add('attestation', attestation);
		expect(news(addition)).toEqual([]);
		expect(addition.id).toBe('infomaniak-tia-942');
		const records = (await read('data/attestations.json')) as { id: string }[];
		expect(records.find(({ id }) => id === addition.id)).toMatchObject({
			level: 'rated-3',
			levelNote: null,
			places: ['infomaniak-d4'],
			doubts: [],
			sources: [
				{ id: 'example-org-lete-a-testonia-a-new-hall', supports: 'opening and address' },
				{ id: 'infomaniak-com-x', supports: 'x' }
			]
		});
	});

	it('adds an operator, then its first place in a file of its own, then what it holds', async () => {
		expect(news(await add('operator', operator))).toEqual([]);
		// The record knows the source by now: it is named, not described a second time.
		const sources = [{ source: source.source, supports: 'opening' }];
		const hall = await add('place', { ...place, operator: 'testonia-cloud', sources });
		expect(news(hall)).toEqual([]);
		expect(hall.written).toEqual(['data/sites/testonia-cloud.geojson']);
		const holding = await add('attestation', {
			...attestation,
			operator: 'testonia-cloud',
			places: [hall.id],
			sources
		});
		expect(news(holding)).toEqual([]);
		expect(holding.written).toEqual(['data/attestations.json']);
	});

	it('dates a status by its newest source, and ties sources to fields', async () => {
		const { id } = await add('place', {
			...place,
			estimated: ['powerMw', 'position'],
			sources: [{ ...source, fields: ['opened', 'address'] }]
		});
		const { features } = (await read('data/sites/infomaniak.geojson')) as {
			features: PlaceFeature[];
		};
		const { properties } = features.find((feature) => feature.id === id) ?? {};
		expect(properties).toMatchObject({ statusAsOf: '2026-03', estimated: ['powerMw', 'position'] });
		expect(properties?.sources[0]?.fields).toEqual(['opened', 'address']);
	});

	it('proposes no status older than the opening', async () => {
		const { id } = await add('place', { ...place, opened: '2026-05' });
		const { features } = (await read('data/sites/infomaniak.geojson')) as {
			features: PlaceFeature[];
		};
		expect(features.find((feature) => feature.id === id)?.properties.statusAsOf).toBeNull();
	});

	it.each<[string, object, object[], object[]]>([
		[
			'controls itself',
			{ parent: { name: 'Testonia AG', country: 'CH', since: '2009' } },
			[{ name: 'Testonia AG', country: 'CH', share: null }],
			[{ from: '2009', name: 'Testonia AG', country: 'CH', share: null }]
		],
		[
			'has a parent elsewhere',
			{ parent: { name: 'Testo Inc.', country: 'US', share: 60, since: '2019-04' } },
			[
				{ name: 'Testonia AG', country: 'CH', share: null },
				{ name: 'Testo Inc.', country: 'US', share: 60 }
			],
			[{ from: '2019-04', name: 'Testo Inc.', country: 'US', share: 60 }]
		],
		['has a parent that nobody names', { parent: { country: 'US' } }, [], []],
		['is known by its seat alone', { parent: {} }, [], []]
	])('knows who controls an operator that %s', async (_name, answers, chain, control) => {
		const addition = await add('operator', { ...operator, ...answers });
		expect(news(addition)).toEqual([]);
		const records = (await read('data/operators.json')) as OperatorRecord[];
		const record = records.find(({ id }) => id === addition.id);
		expect(record?.chain).toEqual(chain.map((link) => expect.objectContaining(link) as unknown));
		expect(record?.control).toEqual(
			control.map((period) => expect.objectContaining(period) as unknown)
		);
	});

	it('adds an event under an id of its date, its operator and its first words', async () => {
		const addition = await add('event', event);
		expect(news(addition)).toEqual([]);
		expect(addition.id).toBe('2026-02-03-infomaniak-d4-is-without-power-for');
	});

	it('changes nothing else', async () => {
		const old = await readDataFiles(root);
		const { written } = await add('operator', operator);
		const now = await readDataFiles(root);
		for (const [path, text] of old) if (!written.includes(path)) expect(now.get(path)).toBe(text);
		const lost = (old.get('data/operators.json') ?? '')
			.split('\n')
			.filter((line) => !(now.get('data/operators.json') ?? '').includes(line));
		expect(lost).toEqual([]);
	});
});

describe('a wrong answer', () => {
	it.each<[Kind, object, string]>([
		['place', { operator: 'infomaniac' }, 'operator: the record has no “infomaniac” here; it has infomaniak'],
		['place', { kind: 'castle' }, 'kind: expected one of data-centre, campus, colocation, edge-zone, cloud-region'],
		['place', { status: undefined }, 'status: an answer is needed'],
		['place', { name: '<b>Bern</b>' }, 'name: expected a name without < or >'],
		['place', { codes: ['BRN1', ' BRN2'] }, 'codes: item 2: expected no space at its ends'],
		['place', { country: 'Switzerland' }, 'country: expected two capital letters (ISO 3166-1 alpha-2)'],
		['place', { latitude: 146.9 }, 'latitude: expected number to be <=90'],
		['place', { opened: '02/2026' }, 'opened: expected YYYY, YYYY-MM or YYYY-MM-DD'],
		['place', { opened: '2026-02-30' }, 'opened: expected a day that the calendar has'],
		['place', { opened: '2099' }, 'opened: expected a date not after that of the record'],
		['place', { closed: '2026-03' }, 'closed: nothing asks for this field here'],
		['place', { landlrod: 'X' }, 'landlrod: nothing asks for this field here'],
		['place', { powerMw: 'a lot' }, 'powerMw: expected number'],
		['place', { id: 'bern' }, 'id: expected an id that begins with infomaniak-'],
		['place', { id: 'infomaniak-d4' }, 'id: expected an id that no other record of its kind has'],
		['place', { sources: [] }, 'sources.0.source: an answer is needed'],
		['place', { sources: [{ ...source, source: 'a leaflet' }] }, 'sources.0.source: expected the address of a page'],
		['place', { sources: [source, source] }, 'sources.1.source: this source is cited already'],
		['attestation', { scheme: 'secnumclout' }, 'scheme: the record has no “secnumclout” here; it has secnumcloud'],
		['attestation', { level: 'rated-9' }, 'level: the record has no “rated-9” here; it has rated-'],
		['attestation', { places: ['ovhcloud-roubaix'] }, 'places: the record has no “ovhcloud-roubaix” here'],
		['attestation', { places: [] }, 'places: expected at least one, since reach is places'],
		['place', { statusAsOf: '2026-01' }, 'statusAsOf: expected a date not before 2026-02'],
		['place', { status: 'announced', opened: undefined, sources: [{ ...source, published: undefined }] }, 'statusAsOf: an answer is needed'],
		['place', { estimated: ['landlord'] }, 'estimated: the record has no “landlord” here'],
		['place', { sources: [{ ...source, fields: ['opened', 'opened'] }] }, 'sources.0.fields: expected each field once'],
		['attestation', { evidence: undefined }, 'evidence: an answer is needed'],
		['operator', { technologyNote: undefined }, 'technologyNote: an answer is needed'],
		['operator', { technologyOrigin: [] }, 'technologyNote: nothing asks for this field here'],
		['event', { countries: ['CH'] }, 'countries: expected others than CH, where the place is'],
		['event', { countries: ['UK'] }, 'countries: expected codes of countries, which UK is not'],
		['operator', { parent: { country: 'Suisse' } }, 'parent.country: expected two capital letters'],
		['operator', { founded: 1066 }, 'founded: expected number to be >=1800'],
		['operator', { website: 'example' }, 'website: expected an http or https address']
	])('of %s %j is refused', async (kind, wrong, reason) => {
		const old = await readDataFiles(root);
		const right = { place, attestation, operator, event }[kind];
		const refusal = add(kind, { ...right, ...wrong });
		await expect(refusal).rejects.toThrow(reason);
		expect(await readDataFiles(root)).toEqual(old);
	});
});
