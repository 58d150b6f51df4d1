import type { PageLoad } from './$types';

/** What the record says of the place; only ever loaded while the site is built. */
export const load: PageLoad = async ({ params }) => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { placePage } = await import('../place-page');
	return placePage(params.place);
};
