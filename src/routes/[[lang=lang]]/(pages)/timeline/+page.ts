import type { PageLoad } from './$types';

/** What the page shows; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { timelinePage } = await import('./timeline-page');
	return timelinePage();
};
