/**
 * Pages under `routes/[[lang=lang]]/(pages)` are documents: they load no script of the framework
 * (`csr = false`), only `src/lib/enhance`. The framework builds their script all the same, and what they
 * share with the explorer then splits the explorer's script into more and bigger chunks. So their part
 * of the browser's build is emptied, and their styles travel within their HTML.
 */

const FOLDER = '(pages)';

/** Components of documents; of those that the explorer draws too, the page carries the styles twice. */
const DRAWN =
	/\(pages\)|lib\/ui\/(page|place)\/|lib\/charts\/|lib\/map\/(Glyph|Donut|StillMap)|shell\/LanguageMenu/;

/**
 * Svelte's options for a component: on the server, documents' styles stand in the HTML.
 * @param {{ filename: string, compileOptions: { generate?: string | false } }} component
 * @returns {{ css: 'injected' } | undefined}
 */
export function stylesWithin({ filename, compileOptions }) {
	const within = compileOptions.generate === 'server' && DRAWN.test(filename);
	return within ? { css: 'injected' } : undefined;
}

/**
 * Empties the browser's build of documents, but for the script that they do load.
 * @returns {import('vite').Plugin}
 */
export function documentsWithoutScript() {
	return {
		name: 'documents-without-script',
		enforce: 'pre',
		apply: 'build',
		transform(code, id, options) {
			const isNode = /client-optimized\/nodes\/\d+\.js$/.test(id);
			if (options?.ssr || !isNode || !code.includes(FOLDER)) return;
			const enhance = "export { default } from '/src/lib/enhance/index.ts?worker&url';";
			return { code: code.includes('+layout') ? enhance : 'export {};', map: null };
		}
	};
}
