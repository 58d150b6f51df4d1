import { expect, type Locator } from '@playwright/test';
import { Explorer, GL_TIMEOUT, test } from './explorer';
import { coastline, pixels } from './geometry';
import { landOffset, lineOffset } from './pictures';
import { count, groups, standing } from './record';

const BASEMAP = '**/basemap/europe*.json';
const french = standing.filter(({ country }) => country === 'FR');

/** Zoom, latitude and longitude in the address. */
function camera(explorer: Explorer): { zoom: number; lat: number; lon: number } | null {
	const [zoom, lat, lon] = explorer.params().get('map')?.split('/').map(Number) ?? [];
	return zoom === undefined || lat === undefined || lon === undefined ? null : { zoom, lat, lon };
}

/** The bare sea and land of the map, with marks, names and controls put away. */
async function bare(explorer: Explorer, body: 'svg' | 'gl'): Promise<Buffer> {
	const style = await explorer.page.addStyleTag({
		content: `
			section[data-painter] > :not(.body), svg.marks, .credits { display: none !important; }
			section[data-painter] > .body { visibility: ${body === 'gl' ? 'hidden' : 'visible'} !important; }
			section[data-painter] > .body:has(canvas) { visibility: ${body === 'gl' ? 'visible' : 'hidden'} !important; }`
	});
	const picture = await explorer.map.screenshot();
	await style.evaluate((element) => (element as Element).remove());
	return picture;
}

test.describe('with MapLibre', () => {
	test.describe.configure({ timeout: 90_000 });

	test('it takes the place of the SVG without a jump, and draws the land on the same pixels', async ({
		page
	}) => {
		const explorer = new Explorer(page);
		// Holds MapLibre back until the marks over the SVG have been measured.
		let letGo = () => {};
		const measured = new Promise<void>((resolve) => (letGo = resolve));
		await page.route(BASEMAP, async (route) => {
			await measured;
			await route.continue();
		});
		await explorer.open('?map=6/51/4');
		await expect(explorer.map).toHaveAttribute('data-painter', 'svg');
		await expect.poll(async () => (await explorer.positions()).size).toBeGreaterThan(10);
		const before = await explorer.positions();
		letGo();
		await explorer.drawnByMapLibre();
		const after = await explorer.positions();
		expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
		for (const [key, { x, y }] of after) {
			const was = before.get(key) ?? { x: NaN, y: NaN };
			expect(Math.hypot(x - was.x, y - was.y), key).toBeLessThan(1);
		}
	});

	test('it draws the coasts on the pixels where the marks are put', async ({ page, context }) => {
		const explorer = new Explorer(page);
		const judge = await context.newPage();
		// Where the prerendered outline is exact to the pixel, the land under both bodies agrees best when
		// nothing is shifted.
		await explorer.open('?map=4.37/56.3/-3.3');
		await explorer.drawnByMapLibre();
		const pictures = [await bare(explorer, 'svg'), await bare(explorer, 'gl')] as const;
		expect(await landOffset(judge, ...pictures)).toEqual({ x: 0, y: 0 });
		// Closer, where the outline is coarse: the coast of the basemap's own file, put on the picture by the
		// formula of the marks, lies on the line that MapLibre has drawn.
		await explorer.open('?map=8/51.2/3');
		await explorer.drawnByMapLibre();
		const box = await explorer.map.boundingBox();
		if (!box) throw new Error('The map is not on the screen');
		const coast = coastline().map((position) => {
			const { x, y } = pixels(position, { lon: 3, lat: 51.2 }, 8);
			return { x: box.width / 2 + x, y: box.height / 2 + y };
		});
		const offset = await lineOffset(judge, await bare(explorer, 'gl'), coast);
		expect(offset).toEqual({ x: 0, y: 0 });
	});

	test('the wheel zooms about the pointer, the address follows, and a reader stays in Europe', async ({
		page
	}) => {
		const explorer = new Explorer(page);
		await explorer.open('?map=5/48/9');
		await explorer.drawnByMapLibre();
		await zoomsAndStays(explorer);
	});

	test('filters work above it, and places open', async ({ page }) => {
		const explorer = new Explorer(page);
		await explorer.open('?country=FR');
		await explorer.drawnByMapLibre();
		await explorer.counted(count(french));
		await explorer.option('nationality', 'us').check();
		await explorer.counted(
			count(french.filter((place) => groups(place, 'control').includes('us')))
		);
		await explorer.marks.locator('[data-places="1"]').first().click();
		await expect(explorer.place.getByRole('heading', { level: 2 })).toBeFocused();
	});

	test('when the context is lost, the SVG returns and stays live', async ({ page }) => {
		const explorer = new Explorer(page);
		await explorer.open('?map=5/48/9');
		await explorer.drawnByMapLibre();
		const before = await explorer.positions();
		await explorer.map.locator('canvas').evaluate((canvas) => {
			const context = (canvas as HTMLCanvasElement).getContext('webgl2');
			context?.getExtension('WEBGL_lose_context')?.loseContext();
		});
		await expect(explorer.map).toHaveAttribute('data-painter', 'svg');
		expect([...(await explorer.positions()).keys()]).toEqual([...before.keys()]);
		await zoomsAndStays(explorer);
		await explorer.option('kind', 'campus').check();
		await explorer.counted(count(standing.filter(({ kind }) => kind === 'campus')));
	});

	test('when the basemap does not come, the map says so, works, and tries again', async ({
		page
	}) => {
		await page.route(BASEMAP, (route) => route.abort());
		const explorer = new Explorer(page);
		await explorer.open();
		const alert = explorer.map.getByRole('alert');
		await expect(alert).toContainText(explorer.m.map.basemapFailed);
		await explorer.option('country', 'FR').check();
		await explorer.counted(count(french));
		await page.getByRole('button', { name: explorer.m.map.zoomIn }).click();
		await expect.poll(() => camera(explorer)).not.toBeNull();
		await page.unroute(BASEMAP);
		await alert.getByRole('button', { name: explorer.m.map.retry }).click();
		await explorer.drawnByMapLibre();
		await expect(alert).toHaveCount(0);
	});

	test('a malformed basemap is a failed one', async ({ page }) => {
		await page.route(BASEMAP, (route) => route.fulfill({ json: { type: 'Topology' } }));
		const explorer = new Explorer(page);
		await explorer.open();
		await expect(explorer.map.getByRole('alert')).toContainText(explorer.m.map.basemapFailed, {
			timeout: GL_TIMEOUT
		});
	});
});

test.describe('without WebGL', () => {
	test.use({ webgl: false });

	test('the SVG pans and zooms, and filters work', async ({ page }) => {
		const failures: string[] = [];
		page.on('pageerror', (error) => failures.push(error.message));
		const explorer = new Explorer(page);
		await explorer.open('?map=5/48/9');
		await zoomsAndStays(explorer);
		await expect(explorer.map).toHaveAttribute('data-painter', 'svg');
		await explorer.option('country', 'FR').check();
		await explorer.counted(count(french));
		expect(failures).toEqual([]);
	});

	test('arrow keys lead from one mark to every other', async ({ page }) => {
		const explorer = new Explorer(page);
		await explorer.open();
		const marks = explorer.marks.getByRole('button');
		await expect.poll(() => marks.count()).toBeGreaterThan(40);
		// One tab stop leads in, and real keys lead on.
		await expect(explorer.marks.locator('[tabindex="0"]')).toHaveCount(1);
		const entry = explorer.marks.locator('[tabindex="0"]');
		await entry.focus();
		const first = await entry.getAttribute('data-key');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowRight');
		const focused = explorer.marks.locator(':focus');
		await expect(focused).toHaveAttribute('tabindex', '0');
		expect(await focused.getAttribute('data-key')).not.toBe(first);
		// Where each of the four keys leads from each mark: 4 × marks presses, dispatched in the page.
		const unreached = await explorer.marks.evaluate((svg) => {
			const all = [...svg.querySelectorAll<SVGElement>('[data-key]')];
			const seen = new Set<Element | undefined>([all[0]]);
			for (const mark of seen) {
				for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
					(mark as SVGElement).focus();
					mark?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
					if (document.activeElement) seen.add(document.activeElement);
				}
			}
			return all.filter((mark) => !seen.has(mark)).map((mark) => mark.getAttribute('aria-label'));
		});
		expect(unreached).toEqual([]);
	});

	test('a donut opens: the map goes closer to what it holds', async ({ page }) => {
		const explorer = new Explorer(page);
		await explorer.open();
		await explorer.marks.getByRole('button', { name: /^Milan and surroundings/ }).click();
		await expect.poll(() => camera(explorer)?.zoom).toBeGreaterThan(6);
		await expect
			.poll(async () => await explorer.marks.getByRole('button', { name: /^Milan/ }).count())
			.toBeGreaterThan(0);
		await page.goBack();
		await expect.poll(() => camera(explorer)).toBeNull();
	});

	test('a plate lists the places whose positions are not public', async ({ page }) => {
		const explorer = new Explorer(page);
		const { m } = explorer;
		await explorer.open('?map=12/50.11/8.68');
		const plate = explorer.marks.getByRole('button', { name: /^Frankfurt am Main:/ });
		await plate.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: /^Frankfurt/ });
		await expect(dialog).toContainText(m.place.plate.note);
		const inexact = standing.filter(
			({ town, precision }) =>
				town === 'Frankfurt am Main' && !['building', 'campus'].includes(precision)
		);
		await expect(dialog.getByRole('listitem')).toHaveCount(inexact.length);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
		await expect(plate).toBeFocused();
		await page.keyboard.press('Enter');
		await dialog.locator(`[data-place="${inexact[0]?.id ?? ''}"]`).click();
		await expect(explorer.place.getByRole('heading', { level: 2 })).toHaveText(
			inexact[0]?.name ?? ''
		);
	});

	test('the prerendered marks stand where the live ones do', async ({ page, browser }) => {
		const viewport = page.viewportSize();
		const explorer = new Explorer(page);
		await explorer.open();
		const box = await explorer.map.boundingBox();
		await expect.poll(async () => (await explorer.positions()).size).toBeGreaterThan(40);
		const live = [...(await explorer.positions()).values()];
		const context = await browser.newContext({ javaScriptEnabled: false, viewport });
		const plain = await context.newPage();
		await plain.goto(page.url());
		const fixed = await origins(
			plain.getByRole('group', { name: explorer.m.map.marks }).locator('a[aria-label]')
		);
		await context.close();
		expect(fixed.length).toBeGreaterThan(40);
		const distances = fixed.map(({ x, y }) =>
			Math.min(
				...live.map((at) => (box ? Math.hypot(box.x + at.x - x, box.y + at.y - y) : Infinity))
			)
		);
		// The two are laid out for slightly different sizes, so that some marks merge in one and not in the
		// other; a mark that stands in both stands on the same pixel, and none is near by.
		const agreeing = distances.filter((distance) => distance < 1);
		expect(distances.filter((distance) => distance >= 1 && distance < 6)).toEqual([]);
		expect(agreeing.length).toBeGreaterThan(fixed.length * 0.6);
	});

	test('after the window has changed, a gesture goes on from what is seen', async ({ page }) => {
		const explorer = new Explorer(page);
		await explorer.open('?map=6.5/48.5/9');
		// The first drag waits for the map to be live.
		await drag(explorer, 40);
		const { lon } = camera(explorer) ?? { lon: NaN };
		await page.setViewportSize({ width: 1000, height: 720 });
		await drag(explorer, 40);
		const moved = ((lon - (camera(explorer)?.lon ?? NaN)) / 360) * 512 * 2 ** 6.5;
		expect(moved).toBeGreaterThan(30);
		expect(moved).toBeLessThan(50);
	});
});

/** Drags the map to the right by so many px, until the address says so. */
async function drag(explorer: Explorer, px: number): Promise<void> {
	const { page, map } = explorer;
	const before = explorer.params().get('map');
	await expect(async () => {
		const box = await map.boundingBox();
		if (!box) throw new Error('The map is not on the screen');
		const spot = { x: box.x + box.width * 0.7, y: box.y + 12 };
		await page.mouse.move(spot.x, spot.y);
		await page.mouse.down();
		await page.mouse.move(spot.x + px, spot.y, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => explorer.params().get('map'), { timeout: 1000 }).not.toBe(before);
	}).toPass();
}

/** The origin on the screen of links in an SVG. */
function origins(links: Locator): Promise<{ x: number; y: number }[]> {
	return links.evaluateAll((all) =>
		all
			.filter((link) => link.getClientRects().length > 0)
			.map((link) => {
				const { e, f } = (link as SVGGraphicsElement).getScreenCTM() ?? new DOMMatrix();
				return { x: e, y: f };
			})
	);
}

/** Zooms by button, wheel and drag from a camera, and finds each in the address. */
async function zoomsAndStays(explorer: Explorer): Promise<void> {
	const { page, m } = explorer;
	const start = camera(explorer);
	if (!start) throw new Error('Start from a camera');
	await expect(explorer.map.locator('.body').first()).toBeAttached();
	await page.getByRole('button', { name: m.map.zoomIn }).click();
	await expect.poll(() => camera(explorer)?.zoom).toBeCloseTo(start.zoom + 1, 1);
	await page.getByRole('button', { name: m.map.zoomOut }).click();
	await expect.poll(() => camera(explorer)?.zoom).toBeCloseTo(start.zoom, 1);

	const box = await explorer.map.boundingBox();
	if (!box) throw new Error('The map is not on the screen');
	const spot = { x: box.x + box.width * 0.7, y: box.y + box.height * 0.55 };
	await page.mouse.move(spot.x, spot.y);
	await page.mouse.wheel(0, -300);
	await expect.poll(() => camera(explorer)?.zoom).toBeGreaterThan(start.zoom + 0.2);
	// About the pointer, which is right of and below the middle: the middle goes there.
	expect(camera(explorer)?.lon).toBeGreaterThan(start.lon);
	expect(camera(explorer)?.lat).toBeLessThan(start.lat);

	const { lon } = camera(explorer) ?? start;
	await page.mouse.down();
	await page.mouse.move(spot.x - 120, spot.y, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => camera(explorer)?.lon).toBeGreaterThan(lon + 0.5);

	for (let i = 0; i < 6; i++) {
		await page.mouse.move(spot.x, spot.y);
		await page.mouse.wheel(0, 1200);
		await page.mouse.down();
		await page.mouse.move(box.x + 250, box.y + 20, { steps: 3 });
		await page.mouse.up();
	}
	await expect
		.poll(() => {
			const { zoom, lat, lon } = camera(explorer) ?? { zoom: 0, lat: 0, lon: 0 };
			return zoom >= 1.4 && lat >= 30 && lat <= 75 && lon >= -35 && lon <= 50;
		})
		.toBe(true);
}
