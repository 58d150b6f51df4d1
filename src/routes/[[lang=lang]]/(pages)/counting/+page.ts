import type { PageLoad } from './$types';

/** The record by each usual definition; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { countingPage } = await import('./counting-page');
	return countingPage();
};
