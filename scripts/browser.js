/**
 * The Chromium that tests and benchmarks drive: where it is, how it is started, and how it comes
 * onto a machine that has none. `node scripts/browser.js` prints its path.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './setup/command.js';
import { say } from './setup/progress.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

const isRoot = process.getuid?.() === 0;

/** How to start it: WebGL in software, and silent towards the network. */
export const launchArguments = [
	...(isRoot ? ['--no-sandbox'] : []),
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--no-first-run',
	'--no-default-browser-check',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-default-apps',
	'--disable-domain-reliability',
	'--disable-sync',
	'--disable-quic',
	// Its own services look up their hosts at every start, whatever the flags above: no name is found.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
];

/**
 * The browser that Playwright has downloaded, if it is installed and has.
 * @returns {string[]}
 */
function playwrightsOwn() {
	try {
		const playwright = /** @type {typeof import('@playwright/test')} */ (
			createRequire(import.meta.url)('@playwright/test')
		);
		return [playwright.chromium.executablePath()];
	} catch {
		return [];
	}
}

/**
 * @returns {string | undefined} the path of a Chromium on this machine
 */
export function findBrowser() {
	const chosen = process.env['CHROMIUM_PATH'];
	if (chosen) return existsSync(chosen) ? chosen : undefined;
	const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)].filter(Boolean);
	const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...installed, ...applications, ...playwrightsOwn()].find((path) => existsSync(path));
}

/**
 * Finds a Chromium, or installs Debian's where that needs no password; otherwise says what to do
 * and ends the program.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
	const found = findBrowser();
	if (found !== undefined) return found;
	if (!process.env['CHROMIUM_PATH'] && isRoot && existsSync('/usr/bin/apt-get')) {
		say('No Chromium here: installing it with apt-get');
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		const { ok, output } = await run(
			['sh', '-c', 'apt-get update && apt-get install -y chromium'],
			{ capture: true, env }
		);
		const installed = findBrowser();
		if (ok && installed !== undefined) return installed;
		console.error(output);
	}
	console.error(
		process.env['CHROMIUM_PATH']
			? `CHROMIUM_PATH is '${process.env['CHROMIUM_PATH']}', where there is no file.`
			: 'The tests need a Chromium, and none was found. Install one of these, then try again:\n' +
					'  Debian, Ubuntu   sudo apt-get install chromium\n' +
					'  Fedora           sudo dnf install chromium\n' +
					'  macOS            brew install --cask chromium\n' +
					'  anywhere         npx playwright install chromium\n' +
					'or set CHROMIUM_PATH to the one you have.'
	);
	process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	console.log(await ensureBrowser());
