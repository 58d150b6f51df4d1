import { createContext } from 'svelte';
import type { Atlas, Place } from '$lib/atlas/atlas';
import type { FacetResult } from '$lib/selection/facets';
import type { Selection } from '$lib/selection/selection';

/**
 * What the explorer's parts share. Its properties are reactive (getters over runes in the page that
 * provides it); parts read them and answer with `select`, which writes the URL. Nobody else owns state.
 */
export interface Explorer {
	readonly atlas: Atlas;
	readonly selection: Selection;
	/** What the selection yields: visible places, number by the counting rule, counts of every option. */
	readonly result: FacetResult;
	/** The visible places, in the atlas's order. */
	readonly visible: readonly Place[];
	/** Whether script runs: before that (and in the prerendered page) controls are inert. */
	readonly live: boolean;
	/** Whether the free text is still being searched: `result` does not yet know it. */
	readonly searching: boolean;
	/** Index of the place under the pointer or focus, in map or list; null when none. */
	hovered: number | null;
	/** Changes the selection through the URL. `replace`: without a new entry in the history (typing, moving). */
	select(patch: Partial<Selection>, options?: { replace?: boolean }): void;
}

export const [getExplorer, setExplorer] = createContext<Explorer>();
