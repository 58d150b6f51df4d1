import { record } from '$lib/atlas/read';
import { pagePaths, sitemap } from '$lib/publish/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

/** All pages, for search engines. */
export const GET: RequestHandler = ({ url }) =>
	new Response(sitemap(pagePaths(record), url.origin, record.info.date), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});
