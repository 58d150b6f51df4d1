import type { Handle } from '@sveltejs/kit';
import { BASE_LANGUAGE } from '$lib/i18n/languages';

/** Writes the page's language into `<html lang>`, and lets the two faces of the first screen load early. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type !== 'font' ? type !== 'asset' : /-latin-wght-normal/.test(path),
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? BASE_LANGUAGE)
	});
