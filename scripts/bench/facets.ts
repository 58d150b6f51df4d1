/**
 * Measures the facet engine beside what it replaces: `npx tsx scripts/bench/facets.ts`.
 * One sample is one change by a reader: all counts of all facets and the visible set.
 */
import { pathToFileURL } from 'node:url';
import crossfilter from 'crossfilter2';
import { Bench } from 'tinybench';
import type { Atlas, Place } from '../../src/lib/atlas/atlas';
import { countPlaces } from '../../src/lib/atlas/counting';
import { holdingsOf } from '../../src/lib/atlas/holdings';
import { countriesUnder, groupsUnder } from '../../src/lib/atlas/jurisdiction';
import { toggle } from '../../src/lib/selection/actions';
import { applySelection, createFacetIndex } from '../../src/lib/selection/facets';
import { isAmong } from '../../src/lib/selection/opened';
import {
	DEFAULT_SELECTION,
	FACET_NAMES,
	type FacetName,
	type Selection
} from '../../src/lib/selection/selection';
import { BUDGET_SIZE, createRandom, syntheticAtlas } from '../../tests/synthetic';

/** A measurement: the median time of one change. */
export interface Row {
	places: number;
	engine: string;
	medianMs: number;
	/** What the median may be at most; null for what stands only for comparison. */
	budgetMs: number | null;
}

/** A way to answer a change: all counts of all facets and the visible set. */
type Engine = (selection: Selection) => unknown;

/** Places of a synthetic atlas, and the most milliseconds that a change may take there. */
const BUDGETS = [
	{ places: 1_000, budgetMs: 1 },
	{ places: 100_000, budgetMs: 4 }
];

/** Medians of all engines at both sizes of the budget. */
export async function benchFacets(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const { places, budgetMs } of BUDGETS) {
		const atlas = syntheticAtlas(places, { ...BUDGET_SIZE, places });
		const changes = readerChanges(atlas);
		const index = createFacetIndex(atlas);
		const engines: [string, Engine, number | null][] = [
			['facet engine', (selection) => applySelection(index, selection), budgetMs],
			['array filter per facet', filterPerFacet(atlas), null],
			['crossfilter2 (without the counting rule)', crossfilterEngine(atlas), null]
		];
		for (const [engine, answer, budget] of engines) {
			rows.push({ places, engine, medianMs: await median(answer, changes), budgetMs: budget });
		}
		rows.push({
			places,
			engine: 'build the index, once',
			medianMs: await median(() => createFacetIndex(atlas), changes, 5),
			budgetMs: null
		});
	}
	return rows;
}

/** Selections of which each differs from the one before by one option, from none to several facets. */
function readerChanges(atlas: Atlas): Selection[] {
	const random = createRandom(11);
	const { counts } = applySelection(createFacetIndex(atlas), DEFAULT_SELECTION);
	const changes: Selection[] = [DEFAULT_SELECTION];
	for (const facets of [FACET_NAMES, [...FACET_NAMES].reverse()]) {
		const chosen: [FacetName, string][] = facets.map((facet) => [
			facet,
			random.pick([...counts[facet].keys()])
		]);
		for (const [facet, option] of [...chosen, ...chosen]) {
			changes.push(toggle(changes.at(-1) ?? DEFAULT_SELECTION, facet, option));
		}
	}
	return changes;
}

async function median(answer: Engine, changes: readonly Selection[], rounds = 60): Promise<number> {
	let step = 0;
	const bench = new Bench({
		time: 1000,
		iterations: rounds,
		warmupTime: 300,
		warmupIterations: 10
	});
	bench.add('change', () => {
		answer(changes[step++ % changes.length] ?? DEFAULT_SELECTION);
	});
	const [task] = await bench.run();
	const result = task?.result;
	if (!result || !('latency' in result)) throw new Error('the benchmark gave no result');
	return result.latency.p50;
}

/** The options of a place in each facet. */
type Options = Record<FacetName, readonly string[]>;

function optionsOf(atlas: Atlas): Map<Place, Options> {
	const { lens, reach } = DEFAULT_SELECTION;
	if (reach !== 'operator') throw new Error('the comparison takes all holdings of an operator');
	const certs = new Map<Place['operator'], string[]>();
	return new Map(
		atlas.places.map((place) => {
			const cert = certs.get(place.operator) ?? certOptions(atlas, place);
			certs.set(place.operator, cert);
			const options: Options = {
				operator: [place.operator.id],
				nationality: [
					...groupsUnder(lens, place.operator),
					...countriesUnder(lens, place.operator)
				],
				cert,
				country: [place.country],
				kind: [place.kind],
				status: [place.status],
				opened: [place.opened === null ? 'unknown' : `${place.opened}`]
			};
			return [place, options];
		})
	);
}

function certOptions(atlas: Atlas, place: Place): string[] {
	const holdings = Object.values(holdingsOf(place, atlas)).flat();
	const options = holdings.flatMap(({ scheme, level }) =>
		level === null ? [scheme.id] : [scheme.id, `${scheme.id}:${level}`]
	);
	return options.length === 0 ? ['unknown'] : [...new Set(options)];
}

function isChosen(facet: FacetName, selection: Selection): ((option: string) => boolean) | null {
	if (facet === 'opened') {
		const { opened } = selection;
		return opened && ((option) => isAmong(opened, option === 'unknown' ? null : Number(option)));
	}
	const chosen = new Set<string>(selection[facet]);
	return chosen.size === 0 ? null : (option) => chosen.has(option);
}

/** What one would write first: filter by all other facets, group by option, count by the rule. */
function filterPerFacet(atlas: Atlas): Engine {
	const options = optionsOf(atlas);
	return (selection) => {
		const chosen = FACET_NAMES.map((facet) => [facet, isChosen(facet, selection)] as const);
		const passing = (except: FacetName | null) =>
			atlas.places.filter((place) =>
				chosen.every(
					([facet, among]) =>
						facet === except || among === null || options.get(place)?.[facet].some(among)
				)
			);
		const counts = FACET_NAMES.map((facet) => {
			const byOption = new Map<string, Place[]>();
			for (const place of passing(facet)) {
				for (const option of options.get(place)?.[facet] ?? []) {
					const places = byOption.get(option);
					if (places) places.push(place);
					else byOption.set(option, [place]);
				}
			}
			return [...byOption].map(([option, places]) => [option, countPlaces(places)] as const);
		});
		const visible = passing(null);
		return { visible, count: countPlaces(visible), counts };
	};
}

/** Crossfilter at its best: only the facets that a change touches are filtered anew. */
function crossfilterEngine(atlas: Atlas): Engine {
	const options = optionsOf(atlas);
	const records = crossfilter([...atlas.places]);
	const dimensions = FACET_NAMES.map((facet) => {
		const many = facet === 'nationality' || facet === 'cert';
		const values = (place: Place) => [...(options.get(place)?.[facet] ?? [])];
		const dimension = records.dimension<string>(
			(place) => (many ? values(place) : (values(place)[0] ?? '')),
			many
		);
		return { facet, dimension, group: dimension.group().reduceCount(), before: '' };
	});
	return (selection) => {
		for (const entry of dimensions) {
			const now = JSON.stringify(selection[entry.facet]);
			if (now === entry.before) continue;
			entry.before = now;
			const among = isChosen(entry.facet, selection);
			if (among) entry.dimension.filterFunction((value) => among(value));
			else entry.dimension.filterAll();
		}
		return { visible: records.allFiltered(), counts: dimensions.map(({ group }) => group.all()) };
	};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const rows = await benchFacets();
	console.table(rows.map((row) => ({ ...row, medianMs: Number(row.medianMs.toFixed(3)) })));
}
