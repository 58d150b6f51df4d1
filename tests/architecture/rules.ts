/** Who may import whom: design.md's house, as rules over the import graph. */
import type { Import } from './graph';

/** The floors of the house, each with the folders of src/ that it may import from, beside itself. */
const floors: Readonly<Record<string, readonly string[]>> = {
	'lib/atlas': [],
	'lib/selection': ['lib/atlas'],
	'lib/i18n': ['lib/atlas'],
	'lib/map': ['lib/atlas', 'lib/selection', 'lib/i18n'],
	'lib/charts': ['lib/atlas', 'lib/selection', 'lib/i18n'],
	'lib/ui': ['lib/atlas', 'lib/selection', 'lib/i18n', 'lib/map', 'lib/charts'],
	// What script adds to pages that are documents: it stands beside the ui, and only routes load it.
	'lib/enhance': ['lib/atlas', 'lib/selection', 'lib/i18n', 'lib/charts', 'lib/ui'],
	'lib/publish': ['lib/atlas', 'lib/selection', 'lib/i18n', 'lib/map', 'lib/charts'],
	routes: [
		'lib/atlas',
		'lib/selection',
		'lib/i18n',
		'lib/map',
		'lib/charts',
		'lib/ui',
		'lib/enhance',
		'lib/publish'
	]
};

/** The definition of the record, with zod: it stays out of the browser. */
const schema = /^src\/lib\/atlas\/(schema|record|check)(\/|\.|$)/;
const browserFloors = /^src\/lib\/(map|charts|ui|selection)\//;

export interface Rule {
	readonly name: string;
	readonly breaks: (edge: Import) => boolean;
}

function floorOf(file: string): string | undefined {
	return Object.keys(floors).find((floor) => file.startsWith(`src/${floor}/`));
}

function isPackage(to: string, name: string): boolean {
	return to === name || to.startsWith(`${name}/`);
}

export const rules: readonly Rule[] = [
	{
		name: 'a floor imports only from those it stands on',
		breaks({ from, to, typeOnly }) {
			const [above, below] = [floorOf(from), floorOf(to)];
			if (above === undefined || below === undefined || above === below) return false;
			// The messages have a word for each thing that the selection names: its types, nothing more.
			if (typeOnly && above === 'lib/i18n' && below === 'lib/selection') return false;
			return !(floors[above] ?? []).includes(below);
		}
	},
	{
		name: 'nothing in lib stands outside a floor',
		breaks: ({ from, to }) =>
			[from, to].some((file) => file.startsWith('src/lib/') && floorOf(file) === undefined)
	},
	{
		name: 'the site imports no script and no test',
		breaks: ({ to }) => /^(scripts|tests)\//.test(to) || /\.test\.ts$/.test(to)
	},
	{
		name: 'only the schema, the record and the checks import zod',
		breaks: ({ from, to }) => isPackage(to, 'zod') && !schema.test(from)
	},
	{
		name: 'what runs in the browser imports no more than types from the schema',
		breaks: ({ from, to, typeOnly }) => browserFloors.test(from) && schema.test(to) && !typeOnly
	},
	{
		name: 'MapLibre is the business of the map only',
		breaks: ({ from, to }) => isPackage(to, 'maplibre-gl') && !from.startsWith('src/lib/map/')
	},
	{
		name: 'MiniSearch is behind the search',
		breaks: ({ from, to }) => isPackage(to, 'minisearch') && from !== 'src/lib/selection/search.ts'
	},
	{
		name: 'the atlas and the selection are pure: no Svelte, no SvelteKit',
		breaks: ({ from, to }) =>
			/^src\/lib\/(atlas|selection)\//.test(from) &&
			(/^(svelte|\$app|\$env)(\/|$)/.test(to) || to.endsWith('.svelte'))
	}
];

/**
 * The files that cannot load without a package: those that import it outright, and those that import
 * these outright. What loads late (`import('…')`) ends the chain.
 */
export function filesThatNeed(graph: readonly Import[], name: string): string[] {
	const needs = (to: string): string[] =>
		graph
			.filter((edge) => !edge.typeOnly && !edge.dynamic && !found.has(edge.from))
			.filter((edge) => edge.to === to || (to === name && isPackage(edge.to, name)))
			.map(({ from }) => from);
	const found = new Set<string>();
	const waiting = [name];
	for (let to = waiting.pop(); to !== undefined; to = waiting.pop())
		for (const from of needs(to)) {
			found.add(from);
			waiting.push(from);
		}
	return [...found].sort();
}

/** The first way round that leads back to where it began, or none. Types make no cycle at run time. */
export function cycleIn(graph: readonly Import[]): string[] | undefined {
	const next = new Map<string, string[]>();
	for (const { from, to, typeOnly } of graph)
		if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
	const done = new Set<string>();

	function walk(file: string, path: string[]): string[] | undefined {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return undefined;
		for (const to of next.get(file) ?? []) {
			const cycle = walk(to, [...path, file]);
			if (cycle !== undefined) return cycle;
		}
		done.add(file);
		return undefined;
	}

	for (const file of next.keys()) {
		const cycle = walk(file, []);
		if (cycle !== undefined) return cycle;
	}
	return undefined;
}
