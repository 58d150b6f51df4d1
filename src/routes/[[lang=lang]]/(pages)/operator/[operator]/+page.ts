import type { PageLoad } from './$types';

/** What the record says of the operator; only ever loaded while the site is built. */
export const load: PageLoad = async ({ params }) => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { operatorPage } = await import('../operator-page');
	return operatorPage(params.operator);
};
