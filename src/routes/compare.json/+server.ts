import { json } from '@sveltejs/kit';
import { comparison } from '$lib/atlas/brief/compare';
import { EU_MEMBERS, OTHER_EUROPEAN } from '$lib/atlas/jurisdiction';
import { atlas } from '$lib/atlas/read';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything that can be compared, fetched by the page of comparisons when a reader chooses. */
export const GET: RequestHandler = () =>
	json(comparison(atlas, [...EU_MEMBERS, ...OTHER_EUROPEAN]));
