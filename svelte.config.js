import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: undefined, strict: true }),
		// Inlined in every prerendered page as a meta tag: scripts by hash, nothing from another host.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
