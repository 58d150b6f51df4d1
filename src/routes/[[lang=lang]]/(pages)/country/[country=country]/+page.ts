import type { PageLoad } from './$types';

/** The country's brief; only ever loaded while the site is built. */
export const load: PageLoad = async ({ params }) => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { countryPage } = await import('../country-page');
	return countryPage(params.country.toUpperCase());
};
