import type { PageLoad } from './$types';

/** The sources under a letter; only ever loaded while the site is built. */
export const load: PageLoad = async ({ params }) => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { letterPage } = await import('../sources-page');
	return letterPage(params.letter);
};
