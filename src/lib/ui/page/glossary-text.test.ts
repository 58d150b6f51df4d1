import { describe, expect, it } from 'vitest';
import { pages as en } from '$lib/i18n/en/pages';
import { pages as fr } from '$lib/i18n/fr/pages';
import { LANGUAGES } from '$lib/i18n/languages';
import { loadPageTexts, type PageTexts } from '$lib/i18n/page-texts';
import { LINKED_PAGES, piecesOf } from './glossary-text';

const OWN = ['counting', 'flip', 'refused', 'sources', 'methodology', 'glossary', 'about'] as const;

/** Every text of a value; functions are called with whatever they ask for, all of it “7”. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (typeof value === 'function')
		return textsOf((value as (...args: unknown[]) => unknown)(...ARGUMENTS));
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Formats and numbers in one: every method and every property says “7”. */
const ANYTHING = new Proxy(() => '7', {
	get: (_, key) => (key === Symbol.toPrimitive ? () => '7' : ANYTHING)
}) as never;
const ARGUMENTS = Array<never>(6).fill(ANYTHING);

describe('links in texts', () => {
	it('are parted from the words around them', () => {
		expect(piecesOf('A [seat](term:seat), [a page](page:flip).')).toEqual([
			{ words: 'A ', to: null },
			{ words: 'seat', to: 'term', id: 'seat' },
			{ words: ', ', to: null },
			{ words: 'a page', to: 'page', page: 'flip' },
			{ words: '.', to: null }
		]);
		expect(piecesOf('')).toEqual([]);
		expect(() => piecesOf('[x](page:nowhere)')).toThrow('nowhere');
	});

	it.each(LANGUAGES)('lead somewhere in %s', async (language) => {
		const pages: PageTexts = await loadPageTexts(language);
		const texts = OWN.flatMap((name) => textsOf(pages[name]));
		const pieces = texts.flatMap(piecesOf);
		for (const piece of pieces) {
			if (piece.to === 'term') expect(Object.keys(pages.glossary.terms)).toContain(piece.id);
			if (piece.to === 'page') expect(LINKED_PAGES).toContain(piece.page);
			// What looks like a link but was not read as one.
			expect(piece.words).not.toMatch(/\]\(/);
		}
		expect(pieces.filter(({ to }) => to !== null).length).toBeGreaterThan(30);
	});

	it.each(LANGUAGES)('are the same in %s as in English, page by page', async (language) => {
		const other = await loadPageTexts(language);
		const linksOf = (pages: PageTexts, name: (typeof OWN)[number]) =>
			textsOf(pages[name])
				.flatMap(piecesOf)
				.flatMap((piece) =>
					piece.to === 'term' ? [piece.id] : piece.to === 'page' ? [piece.page] : []
				)
				.sort();
		for (const name of OWN) expect(linksOf(other, name), name).toEqual(linksOf(en, name));
	});
});

it('French sets its narrow spaces, and no English quotation marks', () => {
	for (const text of OWN.flatMap((name) => textsOf(fr[name]))) {
		expect(text).not.toMatch(/ [:;?!»]|« |[“”]/);
		expect(text).not.toMatch(/'/);
	}
});
