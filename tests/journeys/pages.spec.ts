/** The pages that are documents: every one has its links, its language, its numbers, and no fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { violations } from './axe';
import { ALL_TONGUES, escaped, ENGLISH, FRENCH, test } from './explorer';
import { count, groups, places, standing } from './record';

const BUILD = 'build';

/** All pages of the built site by their path, with their HTML. */
function* builtPages(): Generator<{ path: string; html: string }> {
	for (const name of readdirSync(BUILD, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('index.html')) continue;
		const path = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
		yield { path, html: readFileSync(join(BUILD, name), 'utf8') };
	}
}

const attribute = (html: string, name: string): string[] =>
	[...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'g'))].map(
		([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
	);

test('every link within the site leads to a page, and every anchor to its place', () => {
	const pages = new Map([...builtPages()].map(({ path, html }) => [path, html]));
	expect(pages.size).toBeGreaterThan(places.length * ALL_TONGUES.length);
	const ids = new Map<string, ReadonlySet<string>>();
	const idsOf = (path: string): ReadonlySet<string> => {
		const known = ids.get(path) ?? new Set(attribute(pages.get(path) ?? '', 'id'));
		ids.set(path, known);
		return known;
	};
	const dead = new Set<string>();
	for (const [path, html] of pages) {
		for (const href of attribute(html.replace(/<script[\s\S]*?<\/script>/g, ''), 'href')) {
			const target = new URL(href, `https://site.example${path}`);
			if (target.origin !== 'https://site.example' || /\.\w+$/.test(target.pathname)) continue;
			const anchor = decodeURIComponent(target.hash.slice(1));
			if (!pages.has(target.pathname)) dead.add(`${path}: ${href}`);
			else if (anchor !== '' && !idsOf(target.pathname).has(anchor)) dead.add(`${path}: ${href}`);
		}
	}
	expect([...dead].slice(0, 20)).toEqual([]);
});

// One expectation over all pages: thousands of them would take minutes.
test('every page says its language, its address, its variants, and where it stands', () => {
	const faults: string[] = [];
	for (const { path, html } of builtPages()) {
		const [, prefix] = /^\/([a-z]{2})\//.exec(path) ?? [];
		const language = ALL_TONGUES.find((each) => each.language === prefix)?.language ?? 'en';
		const sound = {
			language: /<html lang="([^"]*)"/.exec(html)?.[1] === language,
			title: (/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '').length > 8,
			description: /<meta name="description" content="[^"]+"/.test(html),
			address: /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1] === path,
			variants: html.match(/rel="alternate" hreflang=/g)?.length === ALL_TONGUES.length + 1,
			heading: html.match(/<h1[\s>]/g)?.length === 1
		};
		for (const [what, holds] of Object.entries(sound)) if (!holds) faults.push(`${path}: ${what}`);
	}
	expect(faults.slice(0, 20)).toEqual([]);
});

test('the sitemap has every page once', () => {
	const listed = [
		...readFileSync(join(BUILD, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)
	];
	const paths = listed.map(([, address = '']) => new URL(address).pathname);
	expect(new Set(paths).size).toBe(paths.length);
	// The pages of a publisher's letter are found through the sources.
	const built = [...builtPages()]
		.map(({ path }) => path)
		.filter((path) => !/\/sources\/./.test(path));
	expect(paths.toSorted()).toEqual(built.toSorted());
	expect(readFileSync(join(BUILD, 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
});

test('what pages say in the words of schema.org can be read, and has what it must', () => {
	const faults: string[] = [];
	let things = 0;
	for (const { path, html } of builtPages()) {
		for (const [, json = ''] of html.matchAll(
			/<script type="application\/ld\+json">([^<]*)<\/script>/g
		)) {
			for (const thing of [JSON.parse(json)].flat() as Record<string, unknown>[]) {
				things += 1;
				const items = thing['itemListElement'] as { position: number; name: string }[] | undefined;
				const sound =
					thing['@context'] === 'https://schema.org' &&
					(thing['@type'] === 'BreadcrumbList'
						? items?.every(({ position, name }, i) => position === i + 1 && name.length > 0)
						: ['Place', 'Organization'].includes(String(thing['@type'])) &&
							typeof thing['name'] === 'string' &&
							/^https?:\/\//.test(String(thing['url'])));
				if (!sound) faults.push(`${path}: ${json.slice(0, 200)}`);
			}
		}
	}
	expect(faults.slice(0, 20)).toEqual([]);
	expect(things).toBeGreaterThan(places.length * ALL_TONGUES.length * 2);
});

for (const { language, path, m, formats } of [ENGLISH, FRENCH]) {
	test(`a country's numbers are those of the record (${language})`, async ({ page }) => {
		for (const country of ['DE', 'IE', 'PL', 'AL']) {
			await page.goto(`${path}country/${country.toLowerCase()}/`);
			const here = standing.filter((place) => place.country === country);
			const number = formats.number(count(here));
			const figure = page.locator('main dl > div').first().locator('dd');
			await expect(figure).toHaveText(number);
			if (here.length === 0) continue;
			const eu = count(here.filter((place) => groups(place, 'control').includes('eu')));
			const row = page.getByRole('row', { name: new RegExp(`^${m.vocabulary.lens.control}`) });
			await expect(row.getByRole('cell').nth(1)).toHaveText(formats.number(eu));
			await expect(page.getByRole('heading', { level: 1 }).locator('+ p')).toContainText(
				new RegExp(`^${escaped(number)}`)
			);
		}
	});
}

test('a country prints as one sheet', async ({ page }) => {
	for (const path of ['/country/de/', '/fr/country/de/', '/country/ie/', '/fr/country/gb/']) {
		await page.goto(path);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, path).toBe(1);
	}
});

test.describe('axe finds nothing', () => {
	for (const path of [
		'/de/country/',
		'/country/fr/',
		'/operator/',
		'/fr/operator/ovhcloud/',
		'/certification/',
		'/it/certification/secnumcloud/',
		'/fr/place/ovhcloud-strasbourg/',
		'/matrix/',
		'/pl/timeline/',
		'/fr/compare/',
		'/counting/',
		'/es/flip/',
		'/fr/refused/',
		'/sources/',
		'/methodology/',
		'/nl/glossary/',
		'/about/'
	]) {
		test(path, async ({ page }) => {
			await page.goto(path);
			expect(await violations(page)).toEqual([]);
		});
	}
});

test('script sorts a table, copies a sentence, and changes the theme', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/country/fr/');
	const table = page.getByRole('group', { name: 'Places', exact: true });
	await table.getByRole('button', { name: 'Town' }).click();
	const towns = await table.locator('tbody tr td:nth-child(3)').allInnerTexts();
	expect(towns).toEqual(towns.toSorted(new Intl.Collator('en', { numeric: true }).compare));
	await page.getByRole('button', { name: 'Copy: Sentence' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('in France');
	await page
		.getByRole('banner')
		.getByRole('button', { name: /^Theme/ })
		.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
