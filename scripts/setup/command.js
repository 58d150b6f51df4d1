/** Runs a program of the system or of node_modules/.bin, in the project's folder. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Outcome
 * @property {boolean} ok the program ended with 0
 * @property {string} output what it printed, when captured
 */

/**
 * @param {string[]} command the program and its arguments
 * @param {{ capture?: boolean, env?: Record<string, string> }} [options] `capture` keeps the output
 *   instead of showing it
 * @returns {Promise<Outcome>}
 */
export function run(command, { capture = false, env = {} } = {}) {
	const [program = '', ...rest] = command;
	return new Promise((resolve) => {
		const child = spawn(program, rest, {
			cwd: root,
			// npm and the tools of node_modules/.bin are .cmd files on Windows: only a shell starts them.
			shell: process.platform === 'win32',
			stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
			env: {
				...process.env,
				...env,
				PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '')
			}
		});
		let output = '';
		const keep = (/** @type {Buffer} */ chunk) => void (output += chunk.toString());
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		child.on('error', (error) => {
			resolve({ ok: false, output: `${output}${program}: ${error.message}\n` });
		});
		child.on('close', (code) => {
			resolve({ ok: code === 0, output });
		});
	});
}
