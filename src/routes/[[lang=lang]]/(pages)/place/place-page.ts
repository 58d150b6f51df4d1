/** What the pages of places show, gathered while the site is built. */
import { error } from '@sveltejs/kit';
import { geoDistance } from 'd3-geo';
import type { Place } from '$lib/atlas/atlas';
import type { PlaceDetails } from '$lib/atlas/details';
import { atlas, record } from '$lib/atlas/read';
import { placeDetails } from '$lib/publish/details';

/** Metres within which two points that are exact to the building are the same building. */
const SAME_BUILDING_M = 60;

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_M = 6_371_008.8;

/** How many of the nearest places of other towns are named. */
const NEAREST = 6;

/** What the page of one place shows. */
export interface PlacePage {
	place: Place;
	details: PlaceDetails;
	/** Places of other operators in the same building. */
	sameBuilding: readonly Place[];
	/** Other places of the same town. */
	sameTown: readonly Place[];
	/** The nearest places elsewhere, with their distance in metres. */
	nearest: readonly { place: Place; metres: number }[];
	recordDate: string;
}

/** What the page of a place shows; a 404 for an unknown id. */
export function placePage(id: string): PlacePage {
	const place = atlas.places.find((each) => each.id === id);
	if (!place) error(404);
	const others = atlas.places.filter((other) => other !== place);
	const sameTown = others.filter(
		({ town, country }) => town === place.town && country === place.country
	);
	const inTown = new Set(sameTown);
	return {
		place,
		details: placeDetails(record, id),
		sameBuilding: others.filter(
			(other) =>
				other.operator !== place.operator &&
				place.precision === 'building' &&
				other.precision === 'building' &&
				metresBetween(place, other) <= SAME_BUILDING_M
		),
		sameTown,
		nearest: others
			.filter((other) => !inTown.has(other) && other.precision !== 'country')
			.map((other) => ({ place: other, metres: metresBetween(place, other) }))
			.sort((a, b) => a.metres - b.metres)
			.slice(0, NEAREST),
		recordDate: record.info.date
	};
}

function metresBetween(a: Place, b: Place): number {
	return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_M;
}
