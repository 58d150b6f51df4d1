import { LANGUAGES, localizedPath } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * The page that static hosts show for an unknown address, at any depth: it needs no other file, and
 * speaks every language, since the address may not say which.
 */
export const GET: RequestHandler = async ({ url }) => {
	// Absolute, since the page stands for addresses at any depth.
	const root = url.pathname.replace(/\/404\.html$/, '');
	const parts = await Promise.all(
		LANGUAGES.map(async (language) => {
			const { page } = await loadMessages(language);
			const home = root + localizedPath(language, '/');
			return `<section lang="${language}"><h1>${page.notFound}</h1><p>${page.notFoundHelp}</p><p><a href="${home}">${page.backToMap}</a></p></section>`;
		})
	);
	const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>404 · Whose Cloud</title>
<style>
:root { color-scheme: light dark }
body { max-width: 34rem; margin: 12vh auto; padding: 0 24px; background: light-dark(#fbfaf6, #151c21); color: light-dark(#17212a, #eef1ee); font: 1rem/1.5 system-ui, sans-serif }
h1 { margin: 0 0 .3em; font: 600 1.75rem/1.2 Georgia, serif }
section + section { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid light-dark(#e2ddd1, #2b363e) }
a { color: inherit }
</style>
</head>
<body><main>${parts.join('\n')}</main></body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
