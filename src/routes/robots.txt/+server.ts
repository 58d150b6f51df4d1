import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; the sitemap says what there is. */
export const GET: RequestHandler = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
