import type { PageLoad } from './$types';

/** Which terms have a page of their own; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { glossaryPage } = await import('./glossary-page');
	return glossaryPage();
};
