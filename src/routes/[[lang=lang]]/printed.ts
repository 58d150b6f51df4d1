/** What only the prerendered HTML holds. Imported while the server renders, never by the browser. */
import { OUTLINE } from '$lib/map/outline';

export { record } from '$lib/atlas/read';

/** The basemap's shapes as SVG markup, styled by `Basemap.svelte`. */
export const shapes = (['land', 'lakes', 'borders', 'disputed'] as const)
	.map((name) => `<path class="${name}" d="${OUTLINE[name]}"/>`)
	.join('');
