import type { PageLoad } from './$types';

/** The sources in numbers; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { sourcesPage } = await import('./sources-page');
	return sourcesPage();
};
