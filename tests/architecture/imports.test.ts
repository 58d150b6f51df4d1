import { describe, expect, it } from 'vitest';
import { importGraph, importsOf } from './graph';
import { cycleIn, filesThatNeed, rules } from './rules';

const graph = importGraph();

describe('the import graph', () => {
	it('is read', () => {
		expect(graph.length).toBeGreaterThan(0);
	});

	it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, { breaks }) => {
		const broken = graph
			.filter(breaks)
			.map(({ from, line, to }) => `${from}:${line} imports ${to}`);
		expect(broken).toEqual([]);
	});

	it('lets nothing outside the map wait for MapLibre', () => {
		const waiting = filesThatNeed(graph, 'maplibre-gl');
		expect(waiting.filter((file) => !file.startsWith('src/lib/map/'))).toEqual([]);
	});

	it('has no cycle', () => {
		expect(cycleIn(graph)?.join(' -> ')).toBeUndefined();
	});
});

/** A rule that never fires would pass too: each is shown a file that breaks it. */
describe('the rules', () => {
	const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
		['stands on', 'src/lib/atlas/a.ts', `import type { S } from '$lib/selection/selection';`],
		['stands on', 'src/lib/charts/a.ts', `export { b } from '../map/b';`],
		[
			'stands on',
			'src/lib/map/A.svelte',
			`<script lang="ts">import B from '$lib/ui/B.svelte'</script>`
		],
		['stands on', 'src/lib/selection/a.ts', `type T = import('$lib/i18n/messages').Messages;`],
		['outside a floor', 'src/lib/helpers/a.ts', `import '$lib/atlas/atlas';`],
		['no script', 'src/routes/a.ts', `import { serve } from '../../scripts/serve.js';`],
		['import zod', 'src/lib/atlas/atlas.ts', `import { z } from 'zod/mini';`],
		['no more than types', 'src/lib/ui/a.ts', `import { place } from '$lib/atlas/schema';`],
		['business of the map', 'src/routes/a.ts', `await import('maplibre-gl');`],
		['behind the search', 'src/lib/ui/a.ts', `import MiniSearch from 'minisearch';`],
		['are pure', 'src/lib/atlas/a.ts', `import { page } from '$app/state';`]
	];

	it.each(planted)('%s: caught in %s', (name, file, text) => {
		const rule = rules.find((candidate) => candidate.name.includes(name));
		expect(importsOf(file, text).some((edge) => rule?.breaks(edge))).toBe(true);
	});

	it('lets types and late imports pass where they may', () => {
		const text = [
			`import type { Map } from 'maplibre-gl';`,
			`import { type Place } from '$lib/atlas/schema';`,
			`const library = await import('maplibre-gl');`
		].join('\n');
		const edges = importsOf('src/lib/map/a.ts', text);
		expect(edges.map(({ line }) => line)).toEqual([1, 2, 3]);
		expect(rules.filter(({ breaks }) => edges.some(breaks))).toEqual([]);
	});

	it('follows imports to MapLibre, but not through a late one', () => {
		const graph = [
			...importsOf('src/lib/map/body.ts', `import { Map } from 'maplibre-gl';`),
			...importsOf('src/lib/map/Live.svelte', `<script>import './body.ts';</script>`),
			...importsOf('src/lib/map/late.ts', `const body = await import('./body.ts');`)
		];
		expect(filesThatNeed(graph, 'maplibre-gl')).toEqual([
			'src/lib/map/Live.svelte',
			'src/lib/map/body.ts'
		]);
	});

	it('finds a cycle and names its way', () => {
		const graph = [
			...importsOf('src/lib/atlas/a.ts', `import './b.ts'`),
			...importsOf('src/lib/atlas/b.ts', `import './a.ts'`)
		];
		expect(cycleIn(graph)).toEqual([
			'src/lib/atlas/a.ts',
			'src/lib/atlas/b.ts',
			'src/lib/atlas/a.ts'
		]);
	});
});
