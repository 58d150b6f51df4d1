/**
 * The Node versions that the tools of this project run on; the same range as `engines` in
 * package.json, worded for a person. Written in old syntax, so that an old Node can still say so.
 */

/**
 * @param {string} version such as `20.19.4`
 * @returns {boolean}
 */
export function isSupported(version) {
	const parts = version.replace(/^v/, '').split('.').map(Number);
	const major = parts[0] || 0;
	const minor = parts[1] || 0;
	return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/**
 * Ends the program with a clear message when Node is too old.
 * @returns {void}
 */
export function requireSupportedNode() {
	if (isSupported(process.versions.node)) return;
	console.error(
		'Whose Cloud needs Node 20.19 or later in the 20 line, 22.12 or later in the 22 line, or 24 and up.\n' +
			'This is Node ' +
			process.versions.node +
			'. Install a current one from https://nodejs.org, then try again.'
	);
	process.exit(1);
}
