import type { PageLoad } from './$types';

/** All certification schemes in brief; only ever loaded while the site is built. */
export const load: PageLoad = async () => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { certificationIndex } = await import('./certification-page');
	return certificationIndex();
};
