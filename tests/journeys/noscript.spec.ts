import { expect } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { escaped, test, TONGUES } from './explorer';
import { count, places, standing } from './record';

test.use({ javaScriptEnabled: false });

for (const tongue of TONGUES) {
	const { m, formats, path } = tongue;

	test.describe(`without script (${tongue.language})`, () => {
		test('the sentence says the number, and the page what script would add', async ({ page }) => {
			await page.goto(path);
			const number = formats.number(count(standing));
			await expect(page.getByRole('status').first()).toHaveText(
				new RegExp(`^\\s*${escaped(number)}(?!\\d)`)
			);
			// Read by hand: what finds elements by their text leaves these out.
			const note = await page
				.locator('noscript p')
				.evaluate((element) => [element.textContent, element.checkVisibility()]);
			expect(note).toEqual([m.page.noScript, true]);
			await page.getByRole('banner').locator('summary').click();
			const names = await page
				.getByRole('navigation', { name: m.page.languages })
				.getByRole('link')
				.allInnerTexts();
			expect(names).toHaveLength(LANGUAGES.length);
			await page
				.getByRole('link', { name: tongue.language === 'en' ? 'Français' : 'English' })
				.click();
			await expect(page.locator('html')).toHaveAttribute(
				'lang',
				tongue.language === 'en' ? 'fr' : 'en'
			);
		});

		test('every place on the map is a link to its entry in the list', async ({ page }) => {
			await page.goto(path);
			const map = page.getByRole('region', { name: m.map.label });
			const links = await map
				.locator('svg a[href^="#"]')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
			const targets = new Set(
				await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
			);
			expect(links.filter((target) => !targets.has(target))).toEqual([]);
			const linked = new Set(links);
			expect(standing.filter(({ id }) => !linked.has(`place-${id}`)).map(({ id }) => id)).toEqual(
				[]
			);

			const donut = map.getByRole('link', { name: /^Milan/ }).first();
			await donut.focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/#town-it-/);
			await expect(page.locator(':target')).toBeInViewport();
		});

		test('the list has every place of the record, each with its sources', async ({ page }) => {
			await page.goto(path);
			const entries = await page.locator('li[id^="place-"]').evaluateAll((all) =>
				all.map((entry) => ({
					id: entry.id.slice('place-'.length),
					text: entry.textContent,
					links: [...entry.querySelectorAll('a')].map(({ href, rel }) => ({ href, rel }))
				}))
			);
			expect(entries.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
			for (const place of places) {
				const entry = entries.find(({ id }) => id === place.id);
				expect(entry?.text).toContain(place.name);
				expect(entry?.text).toContain(place.operator.name);
			}
			const outward = entries.flatMap(({ links }) =>
				links.filter(({ href }) => !href.startsWith(new URL(page.url()).origin))
			);
			for (const { href, rel } of outward) {
				expect(href).toMatch(/^https?:\/\//);
				expect(rel).toContain('noopener noreferrer');
			}
			const unsourced = entries.filter(
				({ id, links, text }) =>
					links.length === 0 &&
					// A source without a public address stands as text after the name.
					!(places.find((place) => place.id === id)?.sources.length && text.length > 40)
			);
			expect(unsourced).toEqual([]);
		});
	});
}
