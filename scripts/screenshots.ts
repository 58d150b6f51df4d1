/**
 * Takes the pictures of `docs/screenshots/` from the built site, as a reader sees it: run
 * `npm run build` first, then `npm run screenshots`, and look at them.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type BrowserContextOptions } from '@playwright/test';
import { findBrowser, launchArguments } from './browser.js';
import { serve } from './serve.js';

const FOLDER = 'docs/screenshots';

interface Shot {
	name: string;
	path: string;
	context: BrowserContextOptions;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

const SHOTS: readonly Shot[] = [
	{ name: 'desktop', path: '', context: { viewport: DESKTOP } },
	{
		name: 'dark',
		path: '?place=ovhcloud-gravelines&map=6.2/50.1/4',
		context: { viewport: DESKTOP, colorScheme: 'dark' }
	},
	{ name: 'phone', path: '', context: PHONE },
	{ name: 'french', path: 'fr/?country=FR&lens=seat&flip=control', context: { viewport: DESKTOP } }
];

const executablePath = findBrowser();
const site = await serve({ dir: 'build' });
const browser = await chromium.launch({
	args: launchArguments,
	...(executablePath !== undefined && { executablePath })
});
await mkdir(FOLDER, { recursive: true });
for (const { name, path, context } of SHOTS) {
	const page = await browser.newPage(context);
	await page.goto(site.url + path);
	// On a small screen MapLibre waits for the reader's first touch.
	const small = (context.viewport?.width ?? 0) < 900;
	await page.locator(`[data-painter=${small ? 'svg' : 'gl'}]`).waitFor({ timeout: 60_000 });
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path: `${FOLDER}/${name}.png` });
	await page.close();
	console.log(`${FOLDER}/${name}.png`);
}
await browser.close();
await site.close();
