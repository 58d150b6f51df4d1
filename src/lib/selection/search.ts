import MiniSearch from 'minisearch';
import type { Atlas, Place } from '../atlas/atlas';
import { townNames } from './town-names';

/** Positions in `Atlas.places` of the places that match, the most relevant first; null for no text. */
export type TextSearch = (text: string) => ReadonlySet<number> | null;

/** Places that match a term, with their relevance. */
type Matches = Map<number, number>;

const FIELDS = ['codes', 'name', 'town', 'operator', 'landlord'] as const;
const BOOST = { codes: 4, name: 2, town: 2 };

/**
 * Free-text search over names, codes, towns, operators and landlords. Every term must match: exactly,
 * as a beginning, and only where neither finds anything, with a typo. Import this module lazily: it is
 * the only one that brings the search library along.
 */
export function createTextSearch(atlas: Atlas): TextSearch {
	const library = new MiniSearch<Place>({
		idField: 'index',
		fields: [...FIELDS],
		extractField: (place, field) => fieldText(place, field),
		tokenize: indexTerms,
		processTerm: (term) => term,
		searchOptions: { tokenize: (term) => [term], boost: BOOST }
	});
	library.addAll(atlas.places);
	return (text) => {
		const terms = queryTerms(text);
		if (terms.length === 0) return null;
		const matches = intersection(terms.map((term) => matchTerm(library, term)));
		const ranked = [...matches].sort(([a, x], [b, y]) => y - x || a - b);
		return new Set(ranked.map(([place]) => place));
	};
}

/** A field's text as the index reads it; MiniSearch asks for the identifying field this way as well. */
function fieldText(place: Place, field: string): string | number {
	switch (field) {
		case 'codes':
			return place.codes.join(' ');
		case 'operator':
			return `${place.operator.name} ${place.operator.id}`;
		case 'name':
			return place.name;
		case 'town':
			return townNames(place.town);
		case 'landlord':
			return place.landlord ?? '';
		default:
			return place.index;
	}
}

/** Letters that no decomposition reduces to a base letter. */
const LIGATURES: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

/** Small letters without accents. */
function folded(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþı]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The words of a text as written, but for punctuation at their ends. */
function words(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}][^\s,;()/]*/gu) ?? [];
}

/** A word without what joins its parts: `eu-west-3` → `euwest3`. */
function joined(word: string): string {
	return word.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The runs of letters and of digits in a word: `eu-west-3` → `eu`, `west`, `3`. */
function partsOf(word: string): string[] {
	return word.match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** The terms of a field: each word joined, and its parts, so that "GRA 9", "gra-9" and "GRA9" agree. */
function indexTerms(text: string): string[] {
	return words(text).flatMap((word) => [...new Set([joined(word), ...partsOf(word)])]);
}

function queryTerms(text: string): string[] {
	return [...new Set(words(text))];
}

/**
 * The places that match a term of the query: as a whole, else part by part, else with a typo. A term
 * with digits is a code or a number: another one is no typo of it.
 */
function matchTerm(library: MiniSearch<Place>, term: string): Matches {
	const whole = joined(term);
	const exact = look(library, whole);
	if (exact.size > 0 || /\p{N}/u.test(term)) return exact;
	const parts = partsOf(term);
	const byPart = intersection(parts.map((part) => look(library, part)));
	if (byPart.size > 0) return byPart;
	const misspelt = lookForTypos(library, whole);
	return misspelt.size > 0
		? misspelt
		: intersection(parts.map((part) => lookForTypos(library, part)));
}

/** Two neighbouring letters swapped ("Milna"), else letters wrong, missing or too many. */
function lookForTypos(library: MiniSearch<Place>, term: string): Matches {
	if (typos(term) === 0) return new Map();
	for (let i = 1; i < term.length; i++) {
		const swapped = term.slice(0, i - 1) + term.charAt(i) + term.charAt(i - 1) + term.slice(i + 1);
		const matches = look(library, swapped);
		if (matches.size > 0) return matches;
	}
	return look(library, term, typos(term));
}

/** Typos that a term may have: none in a short one, which may be a code. */
function typos(term: string): number {
	if (term.length < 4) return 0;
	return term.length < 8 ? 1 : 2;
}

function look(library: MiniSearch<Place>, term: string, fuzzy = 0): Matches {
	const results = library.search(term, { prefix: true, fuzzy: fuzzy || false });
	return new Map(results.map(({ id, score }): [number, number] => [id as number, score]));
}

/** The places that all terms match, with the sum of their relevances. */
function intersection(all: readonly Matches[]): Matches {
	const [first = new Map<number, number>(), ...others] = all;
	const common: Matches = new Map();
	for (const [place, score] of first) {
		if (!others.every((matches) => matches.has(place))) continue;
		common.set(
			place,
			others.reduce((sum, matches) => sum + (matches.get(place) ?? 0), score)
		);
	}
	return common;
}
