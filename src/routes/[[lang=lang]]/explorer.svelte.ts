import { onMount, untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Atlas, Place } from '$lib/atlas/atlas';
import {
	applySelection,
	createFacetIndex,
	type FacetIndex,
	type FacetResult
} from '$lib/selection/facets';
import { knownValues, type KnownValues } from '$lib/selection/known';
import type { TextSearch } from '$lib/selection/search';
import { DEFAULT_SELECTION, type Selection } from '$lib/selection/selection';
import { parseSelection, readable, toSearchParams, type Dropped } from '$lib/selection/url';
import type { Explorer } from '$lib/ui/explorer';

/** Parameters of the page beside the selection's. */
const OWN_PARAMETERS = ['theme'];

/** The explorer over the page's URL. Call it while a component initialises. */
export class UrlExplorer implements Explorer {
	hovered = $state<number | null>(null);
	#live = $state(false);
	#matches = $state.raw<ReadonlySet<number> | null>(null);
	/** The free text that `#matches` answers. */
	#searched = $state('');

	readonly atlas: Atlas;
	readonly #known: KnownValues;

	readonly #parsed = $derived.by(() =>
		this.#live
			? parseSelection(page.url.searchParams, this.#known)
			: { selection: DEFAULT_SELECTION, dropped: [] }
	);
	/** The part of the selection that decides what is visible, as text: a moving camera leaves it the same. */
	readonly #filters = $derived(
		toSearchParams({ ...this.#parsed.selection, map: null, place: null, flip: null }).toString()
	);
	readonly #index: FacetIndex;
	readonly #result = $derived.by(() =>
		applySelection(
			this.#index,
			parseSelection(new URLSearchParams(this.#filters), this.#known).selection,
			this.#matches
		)
	);
	readonly #visible = $derived(
		Array.from(this.#result.visible, (index) => this.atlas.places[index]).filter(
			(place): place is Place => place !== undefined
		)
	);

	constructor(atlas: Atlas) {
		this.atlas = atlas;
		this.#index = createFacetIndex(atlas);
		this.#known = knownValues(atlas, OWN_PARAMETERS);
		onMount(() => {
			this.#live = true;
		});
		$effect(() => {
			void this.#search(this.#parsed.selection.q);
		});
	}

	get live(): boolean {
		return this.#live;
	}

	get selection(): Selection {
		return this.#parsed.selection;
	}

	/** What of the URL was not understood. */
	get dropped(): readonly Dropped[] {
		return this.#parsed.dropped;
	}

	get searching(): boolean {
		return this.#parsed.selection.q !== this.#searched;
	}

	get result(): FacetResult {
		return this.#result;
	}

	get visible(): readonly Place[] {
		return this.#visible;
	}

	/** The query of the present selection with the page's own parameters, `?` included; empty for none. */
	query(selection: Selection = this.selection): string {
		const params = toSearchParams(selection);
		for (const name of OWN_PARAMETERS) {
			const value = page.url.searchParams.get(name);
			if (value !== null) params.set(name, value);
		}
		const query = readable(params);
		return query === '' ? '' : `?${query}`;
	}

	select(patch: Partial<Selection>, { replace = false } = {}): void {
		const query = this.query({ ...this.selection, ...patch });
		if (query === page.url.search) return;
		void goto(`${page.url.pathname}${query}`, {
			replaceState: replace,
			noScroll: true,
			keepFocus: true
		});
	}

	#textSearch: Promise<TextSearch> | null = null;

	/** Free text is searched by a library that is loaded when the first letter is there. */
	async #search(q: string): Promise<void> {
		if (q === '') {
			this.#matches = null;
			this.#searched = '';
			return;
		}
		this.#textSearch ??= import('$lib/selection/search').then(({ createTextSearch }) =>
			createTextSearch(this.atlas)
		);
		const search = await this.#textSearch;
		if (untrack(() => this.#parsed.selection.q) !== q) return;
		this.#matches = search(q);
		this.#searched = q;
	}
}
