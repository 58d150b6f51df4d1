import { createServer } from 'node:net';

/**
 * The first port from `wanted` up that nobody listens on.
 * @param {number} wanted 0 for any
 * @param {string} host
 * @returns {Promise<number>}
 */
export function freePort(wanted, host) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && wanted < 65535) resolve(freePort(wanted + 1, host));
			else reject(error);
		});
		probe.listen(wanted, host, () => {
			const address = probe.address();
			const port = address !== null && typeof address === 'object' ? address.port : wanted;
			probe.close(() => resolve(port));
		});
	});
}
