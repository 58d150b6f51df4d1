/** What axe-core finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
	runOnly: [
		...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
		'best-practice'
	],
	resultTypes: ['violations']
};

/** What axe finds wrong: the rule and the elements, one a line. */
export async function violations(page: Page): Promise<string[]> {
	// Evaluated, not added as a script: the page's policy would refuse that.
	await page.evaluate(axe);
	const found = await page.evaluate(async (options) => {
		const { axe } = window as unknown as {
			axe: { run(context: Document, options: unknown): Promise<AxeResults> };
		};
		const { violations } = await axe.run(document, options);
		return violations.flatMap(({ id, nodes }) =>
			nodes
				.slice(0, 6)
				.map(({ target, failureSummary }) =>
					`${id}: ${target.join(' ')}: ${failureSummary ?? ''}`.replace(/\s+/g, ' ')
				)
		);
	}, OPTIONS);
	return found;
}
