import type { AttestationRecord, EventRecord, SchemeRecord, SourceRecord } from '../../../src/lib/atlas/schema';
import { SCHEMES, ATTESTATIONS, EVENTS, SOURCES, ROUBAIX, VMWARE, place, entry, type Mutation } from './mutation';

/** References that lead nowhere, or to the wrong thing. */
export const REFERENCES: readonly Mutation[] = [
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
