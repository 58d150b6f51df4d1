import { expect } from '@playwright/test';
import { Explorer, test, TONGUES } from './explorer';
import { count, placeOf, standing } from './record';

test.use({
	webgl: false,
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true
});

for (const tongue of TONGUES) {
	const { m } = tongue;

	test.describe(`on a phone (${tongue.language})`, () => {
		test('the sheet stands at three stops, by button, keys and drag', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open();
			const sheet = page.getByRole('region', { name: m.place.sheet.label });
			const grow = sheet.getByRole('button', { name: m.place.sheet.grow });
			const shrink = sheet.getByRole('button', { name: m.place.sheet.shrink });
			const height = async () => (await sheet.boundingBox())?.height ?? 0;
			const settled = async (share: number) => expect.poll(height).toBeCloseTo(844 * share, -1);
			await settled(0.44);
			await expect(explorer.headline).toBeInViewport();
			await grow.tap();
			await settled(0.68);
			await grow.tap();
			await settled(0.94);
			await shrink.tap();
			await settled(0.44);
			await grow.focus();
			await page.keyboard.press('ArrowUp');
			await settled(0.68);
			await page.keyboard.press('ArrowDown');
			await settled(0.44);

			const handle = await grow.boundingBox();
			if (!handle) throw new Error('The sheet has no handle');
			const { x, y } = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x, y - 100, { steps: 4 });
			await expect.poll(height).toBeGreaterThan(844 * 0.44 + 80);
			await page.mouse.move(x, y - 400, { steps: 8 });
			await page.mouse.up();
			await settled(0.94);
		});

		test('filters and list are tabs in the sheet; the map above stays in use', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open();
			const french = standing.filter(({ country }) => country === 'FR');
			await explorer.option('country', 'FR').tap();
			await explorer.counted(count(french));
			const list = await explorer.openList();
			await expect(list.getByRole('button', { name: /./ }).first()).toBeVisible();
			const donut = explorer.marks.getByRole('button', { name: m.map.around('').trim() }).first();
			await donut.tap();
			await expect.poll(() => explorer.params().get('map')).not.toBeNull();
			const box = await explorer.map.boundingBox();
			expect(box?.height).toBeGreaterThan(300);
			// Nothing sticks out: the page does not scroll sideways.
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		});

		test('a place rises in the sheet and leaves the map in sight', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			const place = placeOf('ovhcloud-gravelines');
			await explorer.open('?map=9/51/2.1&operator=ovhcloud');
			const name = m.map.placeMark({
				name: place.name,
				operator: place.operator.name,
				kind: m.vocabulary.kind.campus
			});
			await explorer.marks.getByRole('button', { name }).tap();
			const title = explorer.place.getByRole('heading', { level: 2 });
			await expect(title).toHaveText(place.name);
			await expect(title).toBeInViewport();
			const sheet = page.getByRole('region', { name: m.place.sheet.label });
			await expect
				.poll(async () => (await sheet.boundingBox())?.height)
				.toBeCloseTo(844 * 0.68, -1);
			await explorer.place.getByRole('button', { name: m.place.close }).tap();
			await expect(explorer.place).toHaveCount(0);
			await expect(explorer.headline).toBeInViewport();
		});

		test('what a finger must hit is big enough', async ({ page }) => {
			const explorer = new Explorer(page, tongue);
			await explorer.open();
			const small = await page
				.locator('header button, header a, [role=tab], [role=group] > button')
				.evaluateAll((targets) =>
					targets
						.map((target) => ({
							name: target.getAttribute('aria-label') ?? target.textContent,
							...(({ width, height }) => ({ width, height }))(target.getBoundingClientRect())
						}))
						.filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
				);
			expect(small).toEqual([]);
		});
	});
}
