import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type BrowserContext } from '@playwright/test';
import { ENGLISH, Explorer, test } from './explorer';
import { count, groups, placeOf, standing } from './record';

const BUILD = new URL('../../build/', import.meta.url);
const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) =>
		`${parentPath}/${name}`.slice(BUILD.pathname.length).replace(/^\//, '')
	);
const pages = files.filter((file) => file.endsWith('.html'));
/** One page of each kind, in the language in which it comes first: they are made alike. */
const samples = [
	...new Map(
		pages.map((file) => [
			file.replace(/^[a-z]{2}\//, '').replace(/\/[^/]+\/index/, '/*/index'),
			file
		])
	).values()
];

/** Addresses of other hosts that a context asks for from now on. */
function strangers(context: BrowserContext, site: string): string[] {
	const asked: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol === 'data:' || url.protocol === 'blob:') return;
		if (url.origin !== new URL(site).origin) asked.push(request.url());
	});
	return asked;
}

test('no page asks another host for anything, sets a cookie or keeps a thing', async ({
	page,
	context,
	baseURL
}) => {
	const asked = strangers(context, String(baseURL));
	test.setTimeout(120_000);
	expect(samples.length).toBeGreaterThan(12);
	for (const file of samples) {
		await page.goto(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
		await page.waitForLoadState('networkidle');
		const kept = await page.evaluate(() => [
			...Object.keys(window.localStorage),
			...Object.keys(window.sessionStorage).filter((key) => !key.startsWith('sveltekit:'))
		]);
		expect(kept, file).toEqual([]);
	}
	expect(asked).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('no page holds anything that a browser would fetch from another host', () => {
	const foreign: string[] = [];
	for (const file of pages) {
		const html = readFileSync(new URL(file, BUILD), 'utf8');
		for (const [tag] of html.matchAll(
			/<(?!a[\s>])[a-z]+[^>]*\s(?:src|href|srcset|data|poster)="https?:[^>]*>/g
		)) {
			if (!/rel="(?:canonical|alternate)"/.test(tag)) foreign.push(`${file}: ${tag}`);
		}
	}
	expect(foreign.slice(0, 20)).toEqual([]);
});

test('nor does a reader who zooms, searches and opens a place', async ({
	page,
	context,
	baseURL
}) => {
	test.setTimeout(90_000);
	const asked = strangers(context, String(baseURL));
	const explorer = new Explorer(page);
	await explorer.open();
	await explorer.drawnByMapLibre();
	await page.getByRole('button', { name: explorer.m.map.zoomIn }).click();
	await expect.poll(() => explorer.params().get('map')).not.toBeNull();
	await explorer.search.fill('gravelines');
	await explorer.param('q', 'gravelines');
	const list = await explorer.openList();
	await list.getByRole('button', { name: placeOf('ovhcloud-gravelines').name }).click();
	await expect(
		explorer.place.getByRole('heading', { name: explorer.m.place.sources })
	).toBeVisible();
	expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
	// The theme alone is kept, once a reader has chosen one.
	await page.getByRole('button', { name: new RegExp(`^${explorer.m.page.theme}`) }).click();
	await expect
		.poll(() => page.evaluate(() => Object.entries(window.localStorage)))
		.toEqual([['theme', 'light']]);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	expect(asked).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('every page has its policy: scripts by hash, nothing from another host', () => {
	const faults: string[] = [];
	for (const file of pages) {
		const html = readFileSync(new URL(file, BUILD), 'utf8');
		const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
		const directives = new Map(
			String(policy)
				.split(';')
				.map((each) => each.trim().split(/\s+/))
				.map(([name = '', ...values]) => [name, values])
		);
		const scripts = directives.get('script-src') ?? directives.get('default-src') ?? ['*'];
		const own = /^('(self|none|unsafe-inline|sha(256|384|512)-[^']+)'|data:|blob:)$/;
		const sound =
			policy !== undefined &&
			!scripts.includes("'unsafe-inline'") &&
			!scripts.includes("'unsafe-eval'") &&
			[...directives.values()].flat().every((value) => own.test(value)) &&
			// No handler in an attribute, which a policy by hash would refuse anyway.
			!/<[a-z][^>]* on[a-z]+=/.test(html);
		if (!sound) faults.push(`${file}: ${String(policy)}`);
	}
	expect(faults.slice(0, 20)).toEqual([]);
});

test('every file may be read from any origin', async ({ request }) => {
	const kinds = new Map(files.map((file) => [file.replace(/^.*\.|\/[^/]*$/g, ''), file]));
	for (const file of [...samples, ...kinds.values(), 'there-is-no-such-file']) {
		const response = await request.get(`/${file}`);
		expect(response.headers()['access-control-allow-origin'], file).toBe('*');
	}
	const headers = readFileSync(new URL('_headers', BUILD), 'utf8');
	expect(headers).toMatch(/^\/\*\n(?:\s+.*\n)*?\s+Access-Control-Allow-Origin: \*$/m);
});

test('in a sandboxed frame of another site the map stands and filters', async ({
	page,
	baseURL
}) => {
	test.setTimeout(90_000);
	const failures: string[] = [];
	page.on('pageerror', (error) => failures.push(error.message));
	// Another port is another origin; the sandbox takes even that away from the frame.
	const host = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(
			`<!doctype html><title>An article</title><iframe sandbox="allow-scripts" width="1100" height="700" src="${String(baseURL)}?country=FR"></iframe>`
		);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	try {
		await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
		const frame = page.frameLocator('iframe');
		const { m } = ENGLISH;
		const map = frame.getByRole('region', { name: m.map.label });
		await expect(
			map.getByRole('group', { name: m.map.marks }).getByRole('button').first()
		).toBeVisible({ timeout: 15_000 });
		const headline = frame.getByRole('status').first();
		const french = standing.filter(({ country }) => country === 'FR');
		await expect(headline).toHaveText(new RegExp(`^\\s*${count(french)}\\b`));
		await frame.locator('#panel input[value="us"]').check();
		const american = french.filter((place) => groups(place, 'control').includes('us'));
		await expect(headline).toHaveText(new RegExp(`^\\s*${count(american)}\\b`));
		await expect(map).toHaveAttribute('data-painter', 'gl', { timeout: 40_000 });
		expect(failures).toEqual([]);
	} finally {
		host.closeAllConnections();
		host.close();
	}
});

test('an address that does not exist has a page that leads back', async ({ page }) => {
	const response = await page.goto('/there/is/no/such/page');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: ENGLISH.m.page.notFound })).toBeVisible();
	await page.getByRole('link', { name: ENGLISH.m.page.backToMap }).click();
	await expect(page).toHaveTitle(ENGLISH.m.page.title);
});
