import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { record } from '$lib/atlas/read';
import type { AtlasRecord } from '$lib/atlas/record';
import { en } from '$lib/i18n/en';
import { createFormats } from '$lib/i18n/formats';
import { fr } from '$lib/i18n/fr';
import { placeAnchor, townAnchor } from './anchors';
import { printedList } from './printed';

const path = (id: string): string => `/place/${id}.json`;

describe.each([
	['en', en],
	['fr', fr]
] as const)('the printed list (%s)', (language, messages) => {
	const html = printedList(record, messages, createFormats(language), path);
	const ids = [...html.matchAll(/ id=([^>]+)>/g)].map(([, id]) => id);

	test('has an entry for every place and a group for every town, each once', () => {
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, properties } of record.places) {
			expect(ids).toContain(placeAnchor(id));
			expect(ids).toContain(townAnchor(properties));
		}
	});

	test('is light', () => {
		expect(brotliCompressSync(html).length).toBeLessThan(44_000);
	});
});

test('text is escaped, and only addresses of the web become links', () => {
	const [first] = record.places;
	if (!first) throw new Error('The record is empty.');
	const [cited] = first.properties.sources;
	const hostile: AtlasRecord = {
		...record,
		places: [
			{
				...first,
				properties: { ...first.properties, name: '<img src=x onerror="1">', town: '"&<' }
			}
		],
		sources: record.sources.map((source) =>
			source.id === cited?.id
				? { ...source, url: 'javascript:alert(1)', publisher: '</ul><script>1</script>' }
				: { ...source, url: 'https://example.org/?a="><script>' }
		)
	};
	const html = printedList(hostile, en, createFormats('en'), path);
	expect(html).not.toMatch(/<(img|script)|="javascript|a=">/);
	expect(html).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;');
});

test.each([
	[{ town: 'Saint-Étienne', country: 'FR' }, 'town-fr-saint-etienne'],
	[{ town: 'Αθήνα', country: 'GR' }, 'town-gr-αθηνα'],
	[{ town: "L'Aquila / Abruzzo", country: 'IT' }, 'town-it-l-aquila-abruzzo']
])('%j is found under %s', (place, anchor) => {
	expect(townAnchor(place)).toBe(anchor);
});
