import type { PageLoad } from './$types';

/** All operators in brief; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { operatorIndex } = await import('./operator-page');
	return operatorIndex();
};
