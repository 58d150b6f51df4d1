import type { PageLoad } from './$types';

/** What the record says of the scheme; only ever loaded while the site is built. */
export const load: PageLoad = async ({ params }) => {
	if (!import.meta.env.SSR) throw new Error('Prerendered only.');
	const { certificationPage } = await import('../certification-page');
	return certificationPage(params.scheme);
};
