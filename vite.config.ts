import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchArguments } from './scripts/browser.js';
import { documentsWithoutScript } from './scripts/documents.js';

const componentTests = 'src/**/*.svelte.test.ts';
const executablePath = findBrowser();

export default defineConfig({
	plugins: [documentsWithoutScript(), sveltekit()],
	test: {
		// Slow machines are no failures: speed is measured by `npm run bench`, not by tests.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/{data,architecture}/**/*.test.ts'
					],
					exclude: [componentTests]
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: [componentTests],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: launchArguments,
								...(executablePath !== undefined && { executablePath })
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
