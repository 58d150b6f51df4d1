import type { PageLoad } from './$types';

/** The address for corrections; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { aboutPage } = await import('./about-page');
	return aboutPage();
};
