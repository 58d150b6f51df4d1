import { packAtlas } from '$lib/atlas/pack';
import { atlas } from '$lib/atlas/read';
import type { PageServerLoad } from './$types';

/** The atlas, as the page carries it for the browser. */
export const load: PageServerLoad = () => ({ packed: packAtlas(atlas) });
