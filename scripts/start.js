/**
 * `npm start`: installs, builds and serves the site, each only when needed.
 * Plain Node until the dependencies are there, so the server is imported late.
 */
import { join } from 'node:path';
import { requireSupportedNode } from './setup/node-version.js';
import { root } from './setup/command.js';
import { ensureBuild } from './setup/build.js';
import { ensureDependencies } from './setup/dependencies.js';
import { freePort } from './setup/port.js';
import { say } from './setup/progress.js';

requireSupportedNode();
await ensureDependencies();
if (!(await ensureBuild())) process.exit(1);

const host = process.env['HOST'] || '127.0.0.1';
const wanted = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
	console.error(`PORT must be a number from 0 to 65535, not '${process.env['PORT']}'.`);
	process.exit(1);
}
const port = await freePort(wanted, host);
if (port !== wanted && wanted !== 0) say(`Port ${wanted} is taken.`);

const { serve } = await import('./serve.js');
const { url, close } = await serve({ dir: join(root, 'build'), port, host });
say(`Whose Cloud is at ${url} (Ctrl+C ends it)`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.once(signal, () => {
		say('Closing.');
		void close().then(() => process.exit(0));
	});
}
