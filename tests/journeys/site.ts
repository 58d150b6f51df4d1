import { serve } from '../../scripts/serve.js';

/** Serves the built site on a free port for as long as the journeys last. */
export default async function site(): Promise<() => Promise<void>> {
	const { url, close } = await serve({ dir: 'build' });
	process.env['SITE_URL'] = url;
	return close;
}
