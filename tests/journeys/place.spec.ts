import { expect, type Route } from '@playwright/test';
import { ENGLISH, Explorer, test, TONGUES } from './explorer';
import { placeOf } from './record';

test.use({ webgl: false });

const place = placeOf('ovhcloud-gravelines');
/** A camera under which its mark stands alone. */
const BESIDE = '?map=9/51/2.1&operator=ovhcloud';

const DETAILS = '**/place/*.json';

/** How the download of the details can fail. */
const FAILURES = [
	['the connection failed', 'network', (route: Route) => route.abort()],
	['the server failed', 'missing', (route: Route) => route.fulfill({ status: 500 })],
	['the answer was cut', 'malformed', (route: Route) => route.fulfill({ body: '{"id' })],
	[
		'the answer was another',
		'malformed',
		(route: Route) => route.fulfill({ json: { id: place.id } })
	]
] as const;

for (const tongue of TONGUES) {
	const { m, formats } = tongue;
	const name = m.map.placeMark({
		name: place.name,
		operator: place.operator.name,
		kind: m.vocabulary.kind.campus
	});

	test.describe(`a place (${tongue.language})`, () => {
		test('opens from its mark by mouse, says whose it is, and closes', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open(BESIDE);
			await explorer.marks.getByRole('button', { name }).click();
			await explorer.param('place', place.id);
			const panel = page.getByRole('article', { name: place.name });
			await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
			await expect(panel).toContainText(place.operator.name);
			const control = panel.locator('dt', { hasText: m.place.control }).locator('xpath=..');
			await expect(control).toContainText(formats.country('FR'));
			for (const title of [m.place.here, m.place.held, m.place.sources]) {
				await expect(panel.getByRole('heading', { level: 3, name: title })).toBeVisible();
			}
			await expect(panel.getByRole('link', { name: m.place.correct })).toBeVisible();
			await panel.getByRole('button', { name: m.place.close }).click();
			await expect(panel).toHaveCount(0);
			await explorer.param('place', null);
		});

		test('opens from its mark by keyboard; Escape gives the focus back', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open(BESIDE);
			const mark = explorer.marks.getByRole('button', { name });
			await mark.focus();
			await page.keyboard.press('Enter');
			const panel = page.getByRole('article', { name: place.name });
			await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(panel).toHaveCount(0);
			await expect(mark).toBeFocused();
		});

		test('opens from the list, which keeps its place', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open('?operator=ovhcloud&country=FR');
			const list = await explorer.openList();
			const entry = list.getByRole('button', { name: place.name });
			await entry.click();
			const panel = page.getByRole('article', { name: place.name });
			await expect(panel).toBeVisible();
			await expect(list.locator('[aria-current=true]')).toContainText(place.name);
			await expect(explorer.marks.locator('[data-key].selected')).toHaveCount(1);
			await page.keyboard.press('Escape');
			await expect(panel).toHaveCount(0);
			await expect(entry).toBeFocused();
		});

		test('names its sources, and lets nobody know who follows them', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open(`?place=${place.id}`);
			const panel = page.getByRole('article', { name: place.name });
			await expect(panel.getByRole('heading', { name: m.place.sources })).toBeVisible();
			const links = await panel
				.locator('a[rel~="external"]:not([href^="mailto:"])')
				.evaluateAll((all) =>
					all.map((link) => ({
						href: (link as HTMLAnchorElement).href,
						rel: (link as HTMLAnchorElement).rel.split(' ')
					}))
				);
			expect(links.length).toBeGreaterThanOrEqual(place.sources.length);
			for (const { href, rel } of links) {
				expect(href).toMatch(/^https?:\/\//);
				expect(rel).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
			}
			const first = panel.locator('ol a[href^="https://"]:visible').first();
			const address = await first.getAttribute('href');
			await page.route(`${String(address)}**`, (route) =>
				route.fulfill({ contentType: 'text/html', body: '<title>the source</title>' })
			);
			const asked = page.waitForRequest(String(address));
			await first.click();
			expect((await asked).headers()['referer']).toBeUndefined();
			await expect(page).toHaveTitle('the source');
			await page.goBack();
			await expect(panel).toBeVisible();
		});

		// Every failure in one language, the first in each.
		const failures = tongue === ENGLISH ? FAILURES : FAILURES.slice(0, 1);
		for (const [what, failure, fail] of failures) {
			test(`says that ${what}, and tries again`, async ({ page }) => {
				const errors: string[] = [];
				page.on('pageerror', (error) => errors.push(error.message));
				const explorer = new Explorer(page, tongue);
				await page.route(DETAILS, fail);
				await explorer.open(`?place=${place.id}`);
				const alert = explorer.place.getByRole('alert');
				await expect(alert).toContainText(m.place.failed);
				await expect(alert).toContainText(m.place.failure[failure]);
				// What the map knows stands nevertheless.
				await expect(explorer.place).toContainText(place.operator.name);
				await page.unroute(DETAILS);
				await alert.getByRole('button', { name: m.place.retry }).click();
				await expect(explorer.place.getByRole('heading', { name: m.place.sources })).toBeVisible();
				await expect(alert).toHaveCount(0);
				expect(errors).toEqual([]);
			});
		}
	});
}
