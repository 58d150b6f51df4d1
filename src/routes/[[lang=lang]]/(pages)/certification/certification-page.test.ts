import { describe, expect, test } from 'vitest';
import { record } from '$lib/atlas/read';
import { namesScheme } from '$lib/publish/scheme-details';
import { certificationIndex, certificationPage } from './certification-page';

const { schemes } = certificationIndex();

test('the index has every scheme of the record', () => {
	expect(schemes.map(({ id }) => id).sort()).toEqual(record.schemes.map(({ id }) => id).sort());
});

describe.each(schemes.map(({ id }) => [id]))('%s', (id) => {
	const page = certificationPage(id);
	const held = record.attestations.filter(
		({ scheme, status, expires }) =>
			scheme === id &&
			status === 'held' &&
			(expires === null || expires >= record.info.date.slice(0, expires.length))
	);

	test('holders are counted as in the record', () => {
		expect(page.scheme.holders).toBe(new Set(held.map(({ operator }) => operator)).size);
		expect(page.details.attestations.held.map((line) => line.id).sort()).toEqual(
			held.map((each) => each.id).sort()
		);
	});

	test('only places that a source names are drawn', () => {
		const named = new Set(held.flatMap(({ places }) => places));
		expect(page.named.map((place) => place.id).sort()).toEqual([...named].sort());
		expect(page.scheme.named).toBeLessThanOrEqual(named.size);
	});

	test('every holder is accounted for: by places, everywhere, or nowhere named', () => {
		const naming = held.filter(({ places }) => places.length > 0).map(({ operator }) => operator);
		const rest = [...page.everywhere, ...page.nowhere].map((holder) => holder.id);
		expect(new Set(rest).size).toBe(rest.length);
		expect(new Set([...naming, ...rest]).size).toBe(page.scheme.holders);
	});
});

test.each([
	['The BSI publishes C5:2026.', 'BSI C5', true],
	['AWS is certified under version 2.0 (HDS).', 'HDS', true],
	['AWS is certified under version 2.0 (HDS).', 'HDS (2018)', false],
	['Cloud Temple’s SecNumClouds', 'SecNumCloud', false]
])('“%s” names %s: %s', (text, name, expected) => {
	expect(namesScheme(text, name)).toBe(expected);
});
