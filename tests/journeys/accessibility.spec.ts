import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { Explorer, FRENCH, test, TONGUES } from './explorer';
import { count, groups, placeOf, standing } from './record';

test.use({ webgl: false });

const place = placeOf('ovhcloud-gravelines');

for (const [what, setting] of [
	['light', {}],
	['dark', { colorScheme: 'dark' }],
	['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }]
] as const) {
	test.describe(`axe finds nothing, ${what}`, () => {
		test.use({ ...setting });

		test('at the start', async ({ page }) => {
			await new Explorer(page).open();
			expect(await violations(page)).toEqual([]);
		});

		test('with filters, a comparison and a notice', async ({ page }) => {
			await new Explorer(page).open('?flip=seat&nationality=us&cert=c5&country=DE,ZZ&q=frankfurt');
			expect(await violations(page)).toEqual([]);
		});

		test('with a place open', async ({ page }) => {
			const explorer = new Explorer(page);
			await explorer.open(`?place=${place.id}`);
			await expect(
				explorer.place.getByRole('heading', { name: explorer.m.place.sources })
			).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});

		test('with the list', async ({ page }) => {
			const explorer = new Explorer(page);
			await explorer.open();
			await expect(await explorer.openList()).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}

test('axe finds nothing in French', async ({ page }) => {
	const explorer = new Explorer(page, FRENCH);
	await explorer.open(`?place=${place.id}&flip=seat`);
	await expect(
		explorer.place.getByRole('heading', { name: explorer.m.place.sources })
	).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

for (const tongue of TONGUES) {
	test(`the keyboard leads from the top of the page to a place (${tongue.language})`, async ({
		page
	}) => {
		const { m } = tongue;
		const explorer = new Explorer(page, tongue);
		await explorer.open();
		const focused = page.locator(':focus');
		await page.keyboard.press('Tab');
		await expect(focused).toHaveText(m.page.skipToFilters);
		await expect(focused).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(explorer.panel).toBeFocused();
		await tabTo(page, explorer.option('nationality', 'us'));
		await page.keyboard.press('Space');
		const american = standing.filter((each) => groups(each, 'control').includes('us'));
		await explorer.counted(count(american));

		// Back up to the chip, which takes the filter away.
		const chip = m.explorer.chips.nationality('control', m.vocabulary.group.us);
		await tabTo(
			page,
			page.getByRole('button', { name: m.explorer.chips.remove(chip) }),
			'Shift+Tab'
		);
		await page.keyboard.press('Enter');
		await explorer.counted(count(standing));
		await tabTo(page, page.getByRole('tab', { name: m.page.filters }));
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('tab', { name: m.page.list })).toBeFocused();
		await expect(page.getByRole('tab', { name: m.page.list })).toHaveAttribute(
			'aria-selected',
			'true'
		);
		const table = page.getByRole('table', { name: m.place.list.title });
		await tabTo(page, table.locator('tbody button').first());
		const name = await focused.getAttribute('data-place');
		await page.keyboard.press('Enter');
		await explorer.param('place', name);
		await expect(explorer.place.getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(focused).toHaveAttribute('data-place', name ?? '');
	});
}

/** Presses Tab until an element has the focus; every stop on the way must show that it has it. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, key = 'Tab'): Promise<void> {
	for (let i = 0; i < 80; i++) {
		await page.keyboard.press(key);
		if (await target.evaluate((element) => element === document.activeElement).catch(() => false))
			return;
	}
	await expect(target).toBeFocused();
}

test('where motion is not wanted, the map is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const explorer = new Explorer(page);
	await explorer.open();
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { transitionDuration, animationDuration } = getComputedStyle(element);
				return [transitionDuration, animationDuration].some((value) =>
					value.split(',').some((duration) => parseFloat(duration) > 0.01)
				);
			})
			.map((element) => element.className)
	);
	expect([...new Set(moving)]).toEqual([]);
});

test('in forced colours the map and its marks are there', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const explorer = new Explorer(page);
	await explorer.open();
	await expect(explorer.marks.getByRole('button').first()).toBeVisible();
	const picture = await explorer.map.screenshot();
	const judge = await page.context().newPage();
	const colours = await judge.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
			const seen = new Map<number, number>();
			for (let i = 0; i < data.length; i += 4) {
				const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
				seen.set(colour, (seen.get(colour) ?? 0) + 1);
			}
			return { most: Math.max(...seen.values()) / (data.length / 4), count: seen.size };
		},
		`data:image/png;base64,${picture.toString('base64')}`
	);
	expect(colours.count).toBeGreaterThan(8);
	expect(colours.most).toBeLessThan(0.97);
});
