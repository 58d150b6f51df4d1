import type { OperatorRecord, SourceRecord } from '../../../src/lib/atlas/schema';
import type { Json } from '../record.fixture';
import { OPERATORS, SOURCES, ROUBAIX, UPCLOUD, place, entry, type Mutation } from './mutation';

/** Records that lack their shape. */
export const SHAPE: readonly Mutation[] = [
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
	},
	place(
		'an id stands in two files',
		'upcloud-uk-lon1',
		(f) => (f.id = ROUBAIX),
		{ rule: 'unique-ids', record: ROUBAIX, field: 'id' },
		UPCLOUD
	)
];
