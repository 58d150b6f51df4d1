import { EU_MEMBERS, OTHER_EUROPEAN } from '$lib/atlas/jurisdiction';
import type { AtlasRecord } from '$lib/atlas/record';
import { PATHS } from '$lib/i18n/addresses';
import { LANGUAGES, localizedPath } from '$lib/i18n/languages';

/** Every page of the site, from its root, in every language; pages name their variants themselves. */
export function pagePaths(record: Pick<AtlasRecord, 'places' | 'operators' | 'schemes'>): string[] {
	const paths = [
		...Object.values(PATHS),
		...[...EU_MEMBERS, ...OTHER_EUROPEAN].map((code) => `${PATHS.countries}${code.toLowerCase()}/`),
		...record.operators.map(({ id }) => `${PATHS.operators}${id}/`),
		...record.schemes.map(({ id }) => `${PATHS.certifications}${id}/`),
		...record.places.map(({ id }) => `/place/${id}/`)
	];
	return LANGUAGES.flatMap((language) => paths.map((path) => localizedPath(language, path)));
}

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) of these pages.
 *
 * @param origin where the site lives, such as `https://example.org`
 * @param modified ISO 8601 date of the record
 */
export function sitemap(paths: readonly string[], origin: string, modified: string): string {
	const entries = paths.map(
		(path) => `<url><loc>${new URL(path, origin).href}</loc><lastmod>${modified}</lastmod></url>`
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}
