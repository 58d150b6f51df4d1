/** Short lines that say what a program is doing, with the seconds since it started. */

const started = performance.now();

/**
 * @param {number} [since] a `performance.now()`; the start of the program unless given
 * @returns {string} such as `  4.2 s`
 */
export function elapsed(since = started) {
	return `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;
}

/**
 * @param {string} line
 * @returns {void}
 */
export function say(line) {
	console.log(`${elapsed()}  ${line}`);
}
