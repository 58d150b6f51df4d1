// Journeys in a real browser against the built site: https://playwright.dev/docs/test-configuration
import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from './scripts/browser.js';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/journeys',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results/journeys',
	globalSetup: './tests/journeys/site.ts',
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	retries: 0,
	reporter: 'list',
	timeout: 30_000,
	use: {
		// Set by the global set-up, before the workers start and read this file again.
		baseURL: process.env['SITE_URL'] ?? 'http://127.0.0.1',
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'Europe/Brussels',
		screenshot: 'only-on-failure',
		launchOptions: {
			args: launchArguments,
			...(executablePath !== undefined && { executablePath })
		}
	}
});
