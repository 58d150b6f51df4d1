import type { PageLoad } from './$types';

/**
 * Adds what is written into the HTML and never sent a second time: the basemap's shapes and the whole
 * record for the page's list. In the browser both are absent, and what the server wrote stays.
 */
export const load: PageLoad = async ({ data }) => ({
	...data,
	printed: import.meta.env.SSR ? await import('./printed') : null
});
