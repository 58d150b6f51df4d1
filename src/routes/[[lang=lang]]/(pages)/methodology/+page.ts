import type { PageLoad } from './$types';

/** The numbers of the methodology; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { methodologyPage } = await import('./methodology-page');
	return methodologyPage();
};
