import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../atlas';
import { countPlaces } from '../counting';
import { EU_MEMBERS, GROUPS, LENSES, OTHER_EUROPEAN, groupUnder } from '../jurisdiction';
import { atlas } from '../read';
import { MOST_COMPARED, choiceQuery, comparison, readChoice, type Compared } from './compare';
import { countryBrief } from './country';

const europe = [...EU_MEMBERS, ...OTHER_EUROPEAN];
const all = comparison(atlas, europe);

describe('the numbers', () => {
	test('of countries are those of their pages', () => {
		expect(all.country).toHaveLength(europe.length);
		for (const subject of all.country) {
			const brief = countryBrief(atlas, subject.id.toUpperCase());
			expect(subject.count).toBe(brief.count);
			expect(subject.groups).toEqual(brief.groups);
			expect(subject.spread).toBe(brief.operators.length);
			expect(subject.schemes).toEqual(brief.schemes.map(({ scheme }) => scheme.id));
		}
	});

	test.each([
		...all.country.map((subject) => [subject.id, subject, 'country'] as const),
		...all.operator.map((subject) => [subject.id, subject, 'operator'] as const)
	])('of %s equal an independent count', (id, subject: Compared, kind) => {
		const places = atlas.places.filter((place) =>
			kind === 'country' ? place.country === id.toUpperCase() : place.operator.id === id
		);
		const here = places.filter(({ status }) =>
			['operational', 'under-construction'].includes(status)
		);
		expect(subject.count).toBe(countPlaces(here));
		for (const lens of LENSES)
			expect(GROUPS.reduce((sum, group) => sum + subject.groups[lens][group], 0)).toBe(
				subject.count
			);
		if (kind === 'operator' && here[0])
			expect(subject.groups.control[groupUnder('control', here[0].operator)]).toBe(subject.count);
		expect(subject.euShare).toBe(
			subject.count === 0 ? null : subject.groups.control.eu / subject.count
		);
		for (const [year, count] of subject.opened)
			expect(count).toBe(countPlaces(here.filter(({ opened }) => opened === year)));
		expect(new Set(subject.opened.map(([year]) => year))).toEqual(
			new Set(here.flatMap(({ opened }) => opened ?? []))
		);
		const besideOthers = (place: Place) =>
			here.some(({ kind, region }) => kind !== 'cloud-region' && region === place.index) ||
			here.some(({ index }) => index === place.campus);
		expect(subject.openedKnown).toBe(
			here.filter((place) => place.opened !== null && !besideOthers(place)).length
		);
		expect(subject.announced).toBe(
			countPlaces(places.filter(({ status }) => status === 'announced'))
		);
		for (const scheme of subject.schemes) expect(all.schemes).toHaveProperty(scheme);
	});

	test('stand by size', () => {
		for (const list of [all.country, all.operator]) {
			const sizes = list.map(({ count }) => count);
			expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		}
	});
});

describe('the address', () => {
	const known = {
		country: new Set(all.country.map(({ id }) => id)),
		operator: new Set(all.operator.map(({ id }) => id))
	};
	const read = (query: string) => readChoice(new URLSearchParams(query), known);

	test('names countries in any case, once each, in its own order', () => {
		expect(read('?with=it,FR,%20de,fr,')).toEqual({
			kind: 'country',
			ids: ['it', 'fr', 'de'],
			unknown: [],
			excess: []
		});
	});

	test('names operators', () => {
		expect(read('?operators=ovhcloud&operators=aws')).toMatchObject({
			kind: 'operator',
			ids: ['ovhcloud', 'aws']
		});
	});

	test('may ask for what is unknown, for too much, for both kinds or for nothing', () => {
		expect(read('?with=fr,zz')).toMatchObject({ ids: ['fr'], unknown: ['zz'] });
		expect(read('?with=fr,de,it,es,pl,nl,be')).toMatchObject({ excess: ['nl', 'be'] });
		expect(read('?with=fr,de&operators=aws')).toMatchObject({
			kind: 'country',
			unknown: ['aws']
		});
		expect(read('')).toEqual({ kind: 'country', ids: [], unknown: [], excess: [] });
	});

	test('never throws, keeps only what is known, and reads its own queries back', () => {
		const id = fc.oneof(
			fc.constantFrom(...known.country, ...known.operator, 'zz', '../x', '<b>'),
			fc.string()
		);
		fc.assert(
			fc.property(
				fc.array(id, { maxLength: 9 }),
				fc.constantFrom('with', 'operators', 'other'),
				(ids, parameter) => {
					const choice = readChoice(new URLSearchParams({ [parameter]: ids.join(',') }), known);
					expect(choice.ids.length).toBeLessThanOrEqual(MOST_COMPARED);
					expect(new Set(choice.ids).size).toBe(choice.ids.length);
					for (const each of [...choice.ids, ...choice.excess])
						expect(known[choice.kind].has(each)).toBe(true);
					for (const each of choice.unknown) expect(known[choice.kind].has(each)).toBe(false);
					const again = readChoice(
						new URLSearchParams(choiceQuery(choice.kind, choice.ids)),
						known
					);
					expect(again.ids).toEqual(choice.ids);
					if (choice.ids.length > 0) expect(again.kind).toBe(choice.kind);
				}
			)
		);
	});
});
