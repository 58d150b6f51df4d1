import { json } from '@sveltejs/kit';
import { record } from '$lib/atlas/read';
import { placeDetails } from '$lib/publish/details';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file for each place of the record. */
export const entries: EntryGenerator = () => record.places.map(({ id }) => ({ id }));

/** The details of a place, fetched when a reader opens it. */
export const GET: RequestHandler = ({ params }) => json(placeDetails(record, params.id));
