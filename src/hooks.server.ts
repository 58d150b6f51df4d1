import type { Handle } from '@sveltejs/kit';
import { BASE_LANGUAGE } from '$lib/i18n/languages';

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? BASE_LANGUAGE)
	});
