import { describe, expect, it } from 'vitest';
import { record } from '../read';
import type { Citation } from '../schema';
import { citedSources, letterOf, lettersOf, publishersOf } from './sources';

const sources = citedSources(record);

/** Every citation of the record, found by walking it, whatever cites. */
function citationsIn(value: unknown): Citation[] {
	if (Array.isArray(value)) return value.flatMap(citationsIn);
	if (typeof value !== 'object' || value === null) return [];
	if ('supports' in value && 'id' in value) return [value as Citation];
	return Object.values(value).flatMap(citationsIn);
}

describe('what rests on each source', () => {
	it('has every source once, in the order of the record', () => {
		expect(sources.map(({ id }) => id)).toEqual(record.sources.map(({ id }) => id));
	});

	it('has everything that any record says a source supports, and nothing else', () => {
		const expected = new Map<string, Set<string>>();
		for (const { id, supports } of citationsIn({ ...record, sources: [] })) {
			expected.set(id, (expected.get(id) ?? new Set()).add(supports));
		}
		for (const { id, citedBy } of sources) {
			const found = new Set(citedBy.flatMap(({ supports }) => supports));
			expect(found, id).toEqual(expected.get(id) ?? new Set());
		}
	});

	it('names each record once, with what it rests on', () => {
		for (const { citedBy } of sources) {
			for (const { supports, name } of citedBy) {
				expect(supports.length).toBeGreaterThan(0);
				expect(new Set(supports).size).toBe(supports.length);
				expect(name).not.toBe('');
			}
		}
	});

	it('links to pages that there are', () => {
		const ids = {
			place: new Set(record.places.map(({ id }) => id)),
			operator: new Set(record.operators.map(({ id }) => id)),
			scheme: new Set(record.schemes.map(({ id }) => id)),
			refused: new Set(record.refused.map(({ id }) => id)),
			country: new Set(record.countries.map(({ country }) => country))
		};
		for (const { kind, id } of sources.flatMap(({ citedBy }) => citedBy)) {
			if (kind === 'event' && id === null) continue;
			const pages = kind === 'attestation' || kind === 'event' ? 'operator' : kind;
			expect(ids[pages].has(id ?? ''), `${kind} ${id}`).toBe(true);
		}
	});
});

describe('publishers', () => {
	const publishers = publishersOf(sources);

	it('have every source once', () => {
		expect(publishers.flatMap((publisher) => publisher.sources)).toHaveLength(sources.length);
		expect(new Set(publishers.map(({ name }) => name)).size).toBe(publishers.length);
	});

	it('stand under letters that follow one another', () => {
		const letters = publishers.map(({ name }) => letterOf(name));
		const runs = letters.filter((letter, i) => letter !== letters[i - 1]);
		expect([...runs].sort()).toEqual(lettersOf(sources));
		expect(runs).toHaveLength(lettersOf(sources).length);
	});

	it('have the newest source first, the undated last', () => {
		for (const { sources: own } of publishers) {
			const dates = own.map(({ published }) => published ?? '');
			expect(dates).toEqual([...dates].sort().reverse());
		}
	});

	it.each([
		['01net', '0-9'],
		['České Radiokomunikace', 'c'],
		['Österreichische Post', 'o'],
		['Łódź', 'l'],
		['“Le Monde”', 'l'],
		['abilian', 'a'],
		['Яндекс', '0-9']
	])('%s stands under %s', (name, letter) => expect(letterOf(name)).toBe(letter));
});
