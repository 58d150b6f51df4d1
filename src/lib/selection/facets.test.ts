import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, syntheticAtlas, type Random, type Size } from '../../../tests/synthetic';
import type { Atlas, Holding, Place } from '../atlas/atlas';
import { GROUPS, LENSES, countriesUnder, groupUnder, groupsUnder } from '../atlas/jurisdiction';
import { KINDS, STATUSES } from '../atlas/vocabulary';
import { applySelection, createFacetIndex } from './facets';
import {
	DEFAULT_SELECTION,
	FACET_NAMES,
	REACH_CHOICES,
	type FacetName,
	type ReachChoice,
	type Selection
} from './selection';

/** The counting rule, word for word and independent of `counting.ts`. */
function countedByRule(places: readonly Place[]): Place[] {
	return places.filter((place) => {
		if (place.kind === 'cloud-region') {
			return !places.some((other) => other.kind !== 'cloud-region' && other.region === place.index);
		}
		return !places.some((other) => other.index === place.campus);
	});
}

const countByRule = (places: readonly Place[]): number => countedByRule(places).length;

function matchingHoldings(atlas: Atlas, place: Place, reach: ReachChoice): Holding[] {
	return atlas.holdings.filter((holding) => {
		if (holding.operator !== place.operator) return false;
		if (reach === 'operator') return true;
		if (holding.reach === 'places') return holding.places.includes(place.index);
		return reach === 'any';
	});
}

/** The options of a place in a facet, by the words of the design. */
function optionsOf(atlas: Atlas, place: Place, facet: FacetName, selection: Selection): string[] {
	switch (facet) {
		case 'operator':
			return [place.operator.id];
		case 'nationality':
			return [
				...groupsUnder(selection.lens, place.operator),
				...countriesUnder(selection.lens, place.operator)
			];
		case 'cert': {
			const held = matchingHoldings(atlas, place, selection.reach);
			if (held.length === 0) return ['unknown'];
			return held.flatMap(({ scheme, level }) => [scheme.id, `${scheme.id}:${level}`]);
		}
		case 'opened':
			return [place.opened === null ? 'unknown' : String(place.opened)];
		default:
			return [place[facet]];
	}
}

function passes(atlas: Atlas, place: Place, facet: FacetName, selection: Selection): boolean {
	if (facet === 'opened') {
		if (selection.opened === null) return true;
		const { from, to, unknown } = selection.opened;
		if (place.opened === null) return unknown;
		if (from === null && to === null) return !unknown;
		return place.opened >= (from ?? -Infinity) && place.opened <= (to ?? Infinity);
	}
	const chosen: readonly string[] = selection[facet];
	const options = optionsOf(atlas, place, facet, selection);
	return chosen.length === 0 || options.some((option) => chosen.includes(option));
}

function passing(
	atlas: Atlas,
	selection: Selection,
	textMatches: ReadonlySet<number> | null,
	except?: FacetName
): Place[] {
	return atlas.places.filter(
		(place) =>
			(textMatches === null || textMatches.has(place.index)) &&
			FACET_NAMES.every((facet) => facet === except || passes(atlas, place, facet, selection))
	);
}

function randomSelection(random: Random, atlas: Atlas): Selection {
	const maybe = <T>(values: readonly T[], share = 0.25): T[] =>
		random.chance(share) ? random.some(values, 4) : [];
	const levels = atlas.schemes.flatMap((s) => s.levels.map((level) => `${s.id}:${level.id}`));
	const year = () => (random.chance(0.3) ? null : 1998 + random.below(28));
	return {
		...DEFAULT_SELECTION,
		lens: random.pick(LENSES),
		reach: random.pick(REACH_CHOICES),
		operator: maybe(atlas.operators.map(({ id }) => id)),
		nationality: maybe([...GROUPS, 'FR', 'US', 'DE', 'SE']),
		cert: maybe(['unknown', ...atlas.schemes.map(({ id }) => id), ...levels], 0.5),
		country: maybe(atlas.places.map(({ country }) => country)),
		kind: maybe(KINDS),
		status: random.chance(0.5) ? STATUSES : [random.pick(STATUSES), random.pick(STATUSES)],
		opened: random.chance(0.4) ? { from: year(), to: year(), unknown: random.chance(0.5) } : null
	};
}

const SMALL: Size = {
	places: 40,
	operators: 5,
	schemes: 4,
	holdingsPerOperator: 2,
	regions: 0.3,
	served: 0.8,
	built: 0.5,
	stray: 0.2
};

const cases = fc.record({ seed: fc.nat(), places: fc.integer({ min: 0, max: 60 }) });

function draw({ seed, places }: { seed: number; places: number }) {
	const random = createRandom(seed + 1);
	const atlas = syntheticAtlas(seed, { ...SMALL, places });
	const index = createFacetIndex(atlas);
	const next = () => ({
		selection: randomSelection(random, atlas),
		textMatches: random.chance(0.3)
			? new Set(atlas.places.filter(() => random.chance(0.6)).map((place) => place.index))
			: null
	});
	return { atlas, index, next };
}

describe('applySelection', () => {
	it('agrees with counting by hand, for every facet, option, lens and reach', () => {
		fc.assert(
			fc.property(cases, (drawn) => {
				const { atlas, index, next } = draw(drawn);
				for (let i = 0; i < 3; i++) {
					const { selection, textMatches } = next();
					const result = applySelection(index, selection, textMatches);
					const visible = passing(atlas, selection, textMatches);
					expect([...result.visible]).toEqual(visible.map((place) => place.index));
					expect(result.count).toBe(countByRule(visible));
					for (const facet of FACET_NAMES) {
						const others = passing(atlas, selection, textMatches, facet);
						for (const [option, count] of result.counts[facet]) {
							const having = others.filter((place) =>
								optionsOf(atlas, place, facet, selection).includes(option)
							);
							expect(count, `${facet}=${option}`).toBe(countByRule(having));
						}
					}
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('has every option that a place has, and every year between the first and the last', () => {
		const { atlas, index } = draw({ seed: 7, places: 60 });
		for (const lens of LENSES) {
			for (const reach of REACH_CHOICES) {
				const selection: Selection = { ...DEFAULT_SELECTION, lens, reach };
				const { counts } = applySelection(index, selection);
				const has = (facet: FacetName, place: Place) =>
					optionsOf(atlas, place, facet, selection)
						.filter((option) => !option.endsWith(':null'))
						.every((option) => counts[facet].has(option));
				for (const facet of FACET_NAMES) {
					expect(
						atlas.places.every((place) => has(facet, place)),
						facet
					).toBe(true);
				}
				const [unknown, ...years] = [...counts.opened.keys()];
				expect(unknown).toBe('unknown');
				expect(years).toEqual(years.map((_, i) => String(Number(years[0]) + i)));
			}
		}
	});

	it('counts what another reach would let through', () => {
		fc.assert(
			fc.property(cases, (drawn) => {
				const { atlas, index, next } = draw(drawn);
				const { selection, textMatches } = next();
				const { reachCounts } = applySelection(index, selection, textMatches);
				for (const reach of REACH_CHOICES) {
					const under = passing(atlas, { ...selection, reach }, textMatches);
					expect(reachCounts[reach], reach).toBe(countByRule(under));
				}
			})
		);
	});

	it('says how many of the counted places have a known value', () => {
		fc.assert(
			fc.property(cases, (drawn) => {
				const { atlas, index, next } = draw(drawn);
				const { selection, textMatches } = next();
				const { coverage } = applySelection(index, selection, textMatches);
				for (const facet of FACET_NAMES) {
					const others = passing(atlas, selection, textMatches, facet);
					const counted = countedByRule(others);
					const known = counted.filter(
						(place) => !optionsOf(atlas, place, facet, selection).includes('unknown')
					);
					expect(coverage[facet], facet).toEqual({ known: known.length, of: counted.length });
				}
			})
		);
	});

	it('parts the count by the group that colours a place', () => {
		fc.assert(
			fc.property(cases, (drawn) => {
				const { atlas, index, next } = draw(drawn);
				const { selection, textMatches } = next();
				const { visible, count, groupCounts } = applySelection(index, selection, textMatches);
				expect(Object.values(groupCounts).reduce((sum, n) => sum + n)).toBe(count);
				const counted = countedByRule([...visible].map((position) => atlas.places[position]!));
				for (const group of GROUPS) {
					const own = counted.filter(
						(place) => groupUnder(selection.lens, place.operator) === group
					);
					expect(groupCounts[group]).toBe(own.length);
				}
			})
		);
	});
});
