import type { PageLoad } from './$types';

/** What changes between the lenses; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { flipPage } = await import('./flip-page');
	return flipPage();
};
