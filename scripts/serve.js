/**
 * The static server of `npm start` and of the tests: what a good static host does, and no more.
 * static/_headers says the same to real hosts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { compressed } from './serve/compressed.js';

/**
 * @typedef {object} Options
 * @property {string} dir the folder to serve
 * @property {number} [port] 0 or none: any free port
 * @property {string} [host] the loopback unless given
 *
 * @typedef {object} Served
 * @property {string} url where the site is, ending in a slash
 * @property {() => Promise<void>} close
 */

/** What the mime table of sirv lacks or words in another way. @type {Record<string, string>} */
const contentTypes = {
	'.mjs': 'text/javascript',
	'.geojson': 'application/geo+json',
	'.topojson': 'application/json',
	'.parquet': 'application/vnd.apache.parquet'
};

/**
 * Pages have one address, or their relative links would lead astray: `fr.html` is at `/fr`,
 * `fr/index.html` at `/fr/`. Static hosts redirect the other form, and so do we.
 * @param {string} dir
 * @param {string} pathname
 * @returns {string | undefined} the path to go to
 */
function canonicalPath(dir, pathname) {
	if (pathname === '/' || pathname.includes('..')) return undefined;
	const page = join(dir, pathname.replace(/\/$/, ''));
	if (pathname.endsWith('/')) {
		const elsewhere = !existsSync(join(page, 'index.html')) && existsSync(`${page}.html`);
		return elsewhere ? pathname.slice(0, -1) : undefined;
	}
	const elsewhere = !existsSync(`${page}.html`) && existsSync(join(page, 'index.html'));
	return elsewhere ? `${pathname}/` : undefined;
}

/**
 * @param {string} pathname as requested
 * @returns {string | undefined} decoded; none when it is malformed
 */
function decoded(pathname) {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
}

/**
 * @param {Options} options
 * @returns {Promise<Served>}
 */
export function serve({ dir, port = 0, host = '127.0.0.1' }) {
	const files = sirv(dir, {
		// Looks at the disk at each request: a build made anew while this runs is served, not missed.
		dev: true,
		etag: true,
		// Beside a file, its .br or .gz if the build made them.
		brotli: true,
		gzip: true,
		setHeaders(response, pathname) {
			const type = contentTypes[extname(pathname)];
			if (type) response.setHeader('Content-Type', type);
			const forever = pathname.startsWith('/_app/immutable/');
			response.setHeader(
				'Cache-Control',
				forever ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const missing = join(dir, '404.html');

	const server = createServer((request, response) => {
		// A sandboxed frame has an opaque origin: without this header no module script runs in it.
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('X-Content-Type-Options', 'nosniff');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		// Not through URL: '//host' would be read as another host's address.
		const [requested = '/', ...query] = (request.url ?? '/').replace(/^\/+/, '/').split('?');
		const pathname = decoded(requested);
		const climbs = pathname?.split(/[\\/]/).includes('..');
		if (pathname === undefined || climbs || pathname.includes('\0')) {
			response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Malformed address');
			return;
		}
		const elsewhere = canonicalPath(dir, pathname);
		if (elsewhere !== undefined) {
			const location = [encodeURI(elsewhere), ...query].join('?');
			response.writeHead(308, { Location: location }).end();
			return;
		}
		compressed(request, response);
		files(request, response, () => {
			const page = existsSync(missing);
			const type = page ? 'text/html;charset=utf-8' : 'text/plain';
			response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
			response.end(page ? readFileSync(missing) : 'Not found');
		});
	});

	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = server.address();
			const actual = address !== null && typeof address === 'object' ? address.port : port;
			const name = host.includes(':') ? `[${host}]` : host;
			resolve({
				url: `http://${name}:${actual}/`,
				close: () =>
					new Promise((done) => {
						server.close(() => done());
						server.closeAllConnections();
					})
			});
		});
	});
}
