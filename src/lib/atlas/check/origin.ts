import type { Collection, Reading } from '../record';
import { FILES, type PlaceFeature } from '../schema';
import type { Problem } from './problem';

/** Where a record stands, as a problem names it: the file and the id. */
export type Origin = Pick<Problem, 'file' | 'record'>;

/** The places of all files, each with where it stands. */
export function placesWithOrigin({ record, placeFiles }: Reading): [PlaceFeature, Origin][] {
	return record.places.map((place, index) => [
		place,
		{ file: placeFiles[index] ?? '', record: place.id }
	]);
}

/** Where a record of one of the lists stands. */
export function originIn(collection: Exclude<Collection, 'places'>, id: string): Origin {
	return { file: FILES[collection].path, record: id };
}
