import { describe, expect, test } from 'vitest';
import { parsePlaceDetails } from '$lib/atlas/details';
import { record } from '$lib/atlas/read';
import type { AtlasRecord } from '$lib/atlas/record';
import type { AttestationRecord, PlaceFeature, SourceRecord } from '$lib/atlas/schema';
import { correctionLink } from './correction';
import { placeDetails, webAddress } from './details';

/** A place of the record, in a record of its own with these attestations and this source. */
function recordWith(
	attestations: readonly Partial<AttestationRecord>[],
	source: Partial<SourceRecord> = {}
): { record: AtlasRecord; place: PlaceFeature } {
	const place = record.places[0];
	const operator = record.operators.find(({ id }) => id === place?.properties.operator);
	const scheme = record.schemes[0];
	if (!place || !operator || !scheme) throw new Error('The record is empty.');
	const sources = [{ id: 'a-source', supports: 'all of it' }];
	return {
		place,
		record: {
			...record,
			info: { ...record.info, date: '2026-11-23' },
			operators: [{ ...operator, control: [], sources }],
			places: [{ ...place, properties: { ...place.properties, sources } }],
			events: [],
			refused: [],
			sources: [
				{
					id: 'a-source',
					url: 'https://example.org/a',
					title: 'A source',
					publisher: 'A publisher',
					published: '2026',
					read: 'archived',
					...source
				}
			],
			attestations: attestations.map((attestation, index) => ({
				id: `attestation-${index}`,
				operator: operator.id,
				scheme: scheme.id,
				level: null,
				levelNote: null,
				scope: 'Compute',
				reach: 'unspecified',
				places: [],
				issued: null,
				expires: null,
				status: 'held',
				evidence: 'holder',
				confidence: 'high',
				notes: null,
				doubts: [],
				sources,
				...attestation
			}))
		}
	};
}

describe('attestations of the operator, seen from a place', () => {
	const { place } = recordWith([]);

	test.each([
		['its source names this place', { reach: 'places', places: [place.id] }, 'here'],
		['its source names another place', { reach: 'places', places: ['another'] }, 'elsewhere'],
		['its source says everything in Europe', { reach: 'operator' }, 'operator'],
		['its source does not say', {}, 'unspecified']
	] as const)('%s', (_, attestation, relation) => {
		const { record } = recordWith([
			{ ...attestation, places: [...('places' in attestation ? attestation.places : [])] }
		]);
		expect(placeDetails(record, place.id).attestations).toMatchObject([
			{ relation, standing: 'held', cites: [1] }
		]);
	});

	test.each([
		['2026-11-22', 'expired'],
		['2026-11-23', 'held'],
		['2026-10', 'expired'],
		['2026-11', 'held'],
		['2025', 'expired'],
		['2026', 'held'],
		[null, 'held']
	])('one that is valid until %s is %s on 23 November 2026', (expires, standing) => {
		const { record } = recordWith([{ expires }]);
		expect(placeDetails(record, place.id).attestations).toMatchObject([{ standing }]);
	});

	test('what names the place stands first, what is not in force last', () => {
		const { record } = recordWith([
			{ status: 'in-progress' },
			{ expires: '2020' },
			{ reach: 'operator' },
			{ reach: 'places', places: [place.id] }
		]);
		const order = placeDetails(record, place.id).attestations.map((a) => [a.standing, a.relation]);
		expect(order).toEqual([
			['held', 'here'],
			['held', 'operator'],
			['in-progress', 'unspecified'],
			['expired', 'unspecified']
		]);
	});
});

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'ftp://example.org/',
	'//example.org',
	'nonsense'
])('%s never leaves as a link', (url) => {
	const { record, place } = recordWith([], { url });
	expect(placeDetails(record, place.id).sources).toMatchObject([{ url: null }]);
	expect(webAddress(url)).toBeNull();
});

test('every place of the record has details, with sources for every claim', () => {
	for (const { id } of record.places) {
		const details = placeDetails(record, id);
		expect(parsePlaceDetails(JSON.parse(JSON.stringify(details)), id)).toEqual(details);
		expect(details.cites.length).toBeGreaterThan(0);
		for (const { cites } of [...details.attestations, ...details.events]) {
			expect(cites.length).toBeGreaterThan(0);
			for (const number of cites) expect(details.sources[number - 1]).toBeDefined();
		}
	}
});

test.each([
	[null],
	['<!doctype html>'],
	[{}],
	[{ id: 'other' }],
	[{ id: 'a', operator: {}, sources: 1 }]
])('%j is not taken for the details of a place', (answer) => {
	expect(() => parsePlaceDetails(answer, 'a')).toThrow('Not the details of a');
});

test('a correction names the place, whatever its name holds', () => {
	const place = { id: 'a-b', name: 'A & B?#', operator: { name: 'C' } };
	expect(
		correctionLink(place, 'https://example.org/new?title={place}%20({id})&operator={operator}')
	).toBe('https://example.org/new?title=A%20%26%20B%3F%23%20(a-b)&operator=C');
});
