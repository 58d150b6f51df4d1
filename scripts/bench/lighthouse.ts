/** Lighthouse, mobile preset, of the built explorer in both languages: recorded, no budget. */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBrowser, launchArguments } from '../browser.js';
import { serve } from '../serve.js';
import { freePort } from '../setup/port.js';
import { printTable } from './table';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const audits = [
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift'
] as const;

/** Runs Lighthouse on both pages and prints its scores and times. */
export async function reportLighthouse(): Promise<void> {
	const { url, close } = await serve({ dir: 'build' });
	const port = await freePort(0, '127.0.0.1');
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: [...launchArguments, `--remote-debugging-port=${port}`]
	});
	const rows: string[][] = [];
	try {
		for (const page of ['', 'fr/']) {
			const flags = { port, logLevel: 'error' as const, onlyCategories: [...categories] };
			const result = (await lighthouse(url + page, flags))?.lhr;
			if (result === undefined) throw new Error(`Lighthouse returned nothing for /${page}`);
			if (result.runtimeError !== undefined) throw new Error(result.runtimeError.message);
			rows.push([
				`/${page}`,
				...categories.map((name) => ((result.categories[name]?.score ?? 0) * 100).toFixed(0)),
				...audits.map((name) => (result.audits[name]?.displayValue ?? '–').replace(/\s/g, ' '))
			]);
		}
	} finally {
		await browser.close();
		await close();
	}
	printTable(
		[
			'Lighthouse, mobile',
			'performance',
			'accessibility',
			'best practices',
			'SEO',
			'FCP',
			'LCP',
			'TBT',
			'CLS'
		],
		rows
	);
}
