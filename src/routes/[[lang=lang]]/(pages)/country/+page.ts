import type { PageLoad } from './$types';

/** All countries; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { countriesPage } = await import('./country-page');
	return countriesPage();
};
