import type { PageLoad } from './$types';

/** The refused claims with their sources; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { refusedPage } = await import('./refused-page');
	return refusedPage();
};
