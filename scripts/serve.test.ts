import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const dir = mkdtempSync(join(tmpdir(), 'whose-cloud-'));
const home = `<h1>${'Whose cloud? '.repeat(100)}</h1>`;
const files = {
	'index.html': home,
	'404.html': '<h1>Not here</h1>',
	'fr/index.html': '<h1>Nuage</h1>',
	'about.html': '<h1>About</h1>',
	'data/places.geojson': '{"type":"FeatureCollection","features":[]}',
	'_app/immutable/worker.mjs': 'export {};',
	'picture.png': 'not really'
};
let site: Awaited<ReturnType<typeof serve>>;

/** Asks as written, without fetch's own decoding, redirects and clean-up of paths. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	const { hostname, port } = new URL(site.url);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

beforeAll(async () => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(dir, name, '..'), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
	site = await serve({ dir });
});

afterAll(async () => {
	await site.close();
	rmSync(dir, { recursive: true });
});

describe('the static server', () => {
	it.each(['/', '/fr/', '/about', '/data/places.geojson', '/missing', '/fr', '/%ff'])(
		'lets every origin read %s, and frame it',
		async (path) => {
			const { headers } = await ask(path);
			expect(headers['access-control-allow-origin']).toBe('*');
			expect(headers).not.toHaveProperty('x-frame-options');
		}
	);

	it.each([
		['/', 'text/html;charset=utf-8'],
		['/data/places.geojson', 'application/geo+json'],
		['/_app/immutable/worker.mjs', 'text/javascript']
	])('names the type of %s', async (path, type) => {
		expect((await ask(path)).headers['content-type']).toBe(type);
	});

	it('keeps for ever only what is named by its contents', async () => {
		const immutable = await ask('/_app/immutable/worker.mjs');
		expect(immutable.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		expect((await ask('/')).headers['cache-control']).toBe('no-cache');
	});

	it('answers an unchanged file with 304', async () => {
		const { etag = '' } = (await ask('/')).headers;
		expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
	});

	it('compresses as the client accepts it, the second time too', async () => {
		for (let time = 0; time < 2; time++) {
			const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
			expect(brotli.headers['content-encoding']).toBe('br');
			expect(brotli.headers['content-length']).toBe(String(brotli.body.length));
			expect(brotliDecompressSync(brotli.body).toString()).toBe(home);
		}
		const gzip = await ask('/', { 'accept-encoding': 'br;q=0, gzip' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gzip.body).toString()).toBe(home);
		const plain = await ask('/');
		expect(plain.headers).not.toHaveProperty('content-encoding');
		expect(plain.body.toString()).toBe(home);
	});

	it('leaves pictures as they are', async () => {
		const { headers } = await ask('/picture.png', { 'accept-encoding': 'br' });
		expect(headers).not.toHaveProperty('content-encoding');
	});

	it('sends a part when asked for a part', async () => {
		const { status, body } = await ask('/', { range: 'bytes=0-3', 'accept-encoding': 'br' });
		expect([status, body.toString()]).toEqual([206, '<h1>']);
	});

	it('answers HEAD without a body', async () => {
		const { status, body } = await ask('/', { 'accept-encoding': 'br' }, 'HEAD');
		expect([status, body.length]).toEqual([200, 0]);
	});

	it.each([
		['/fr', '/fr/'],
		['/fr?lens=seat', '/fr/?lens=seat'],
		['/about/', '/about']
	])('leads %s to %s', async (path, location) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([308, location]);
	});

	it('shows the page for what is not there', async () => {
		const { status, body, headers } = await ask('/missing.json', { 'accept-encoding': 'br' });
		expect(status).toBe(404);
		expect(headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(body).toString()).toBe('<h1>Not here</h1>');
	});

	it.each(['/../package.json', '/..%2fpackage.json', '//example.org/%2e%2e/', '/%00'])(
		'gives nothing outside its folder: %s',
		async (path) => {
			expect([400, 404]).toContain((await ask(path)).status);
		}
	);

	it('takes no POST', async () => {
		expect((await ask('/', {}, 'POST')).status).toBe(405);
	});
});
