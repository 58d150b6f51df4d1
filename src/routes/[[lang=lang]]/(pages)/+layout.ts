import { resolve } from '$app/paths';
import { createAddresses } from '$lib/i18n/addresses';
import { BASE_LANGUAGE } from '$lib/i18n/languages';
import { loadPageTexts } from '$lib/i18n/page-texts';
import type { LayoutLoad } from './$types';

/** These pages are documents: complete as HTML, without the framework's script (docs/decisions/0005-pages.md). */
export const csr = false;

/** Loads the pages' texts in the page's language. */
export const load: LayoutLoad = async ({ parent, url }) => {
	const { language } = await parent();
	// Resolved, since the framework answers a path that is relative to the page.
	const base = new URL(resolve('/'), url).pathname.replace(/\/$/, '');
	const prefix = language === BASE_LANGUAGE ? '' : `/${language}`;
	const path = url.pathname.slice(base.length).slice(prefix.length);
	return {
		texts: await loadPageTexts(language),
		to: createAddresses(language, base, path),
		path,
		origin: url.origin
	};
};
