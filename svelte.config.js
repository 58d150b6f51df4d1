import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { stylesWithin } from './scripts/documents.js';

/**
 * The scripts written into app.html, by their hashes: SvelteKit hashes only those that it makes itself.
 * @returns {`sha256-${string}`[]} sources of the policy
 */
function templateScripts() {
	const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
	return [...template.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => {
		const hash = createHash('sha256').update(code).digest('base64');
		return /** @type {const} */ (`sha256-${hash}`);
	});
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	vitePlugin: { dynamicCompileOptions: stylesWithin },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// Inlined in every prerendered page as a meta tag: scripts by hash, nothing from another host.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...templateScripts()],
				// Svelte writes style attributes (bar widths, positions) into the prerendered HTML.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				// MapLibre 5 starts its worker from a blob of its own code (docs/decisions/0002-maplibre-5.md).
				'worker-src': ['self', 'blob:'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		alias: { $data: 'data' },
		prerender: {
			entries: ['*', '/404.html', '/robots.txt', '/sitemap.xml'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Where the site will live: absolute links between languages need it. Set by the deployer.
			origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173'
		}
	}
};
