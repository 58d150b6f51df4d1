import type { Place } from '../atlas';
import { countPlaces, countedPlaces } from '../counting';
import { groupsByLens, type GroupCounts } from './groups';

/** The first year with a row and a column of its own; few places of the record are older. */
export const FIRST_YEAR = 2006;

/** The years of a place that has gone into service, as far as sources say. */
export interface Lifespan {
	place: Place;
	/** Year in which it opened; null when not known. */
	opened: number | null;
	/** Whether it no longer stands. */
	ended: boolean;
	/** Year in which it closed; null when it stands, or when not known. */
	closed: number | null;
}

/**
 * The lives of the places that have gone into service: those that operate and those that have closed.
 * What is planned, being built or abandoned has no life yet.
 *
 * @param closings date of closing by id of place, ISO 8601 of any precision; null when not known
 */
export function lifespans(
	places: readonly Place[],
	closings: ReadonlyMap<string, string | null>
): Lifespan[] {
	return places
		.filter(({ status }) => status === 'operational' || status === 'closed')
		.map((place) => {
			const ended = place.status === 'closed';
			const closing = ended ? (closings.get(place.id) ?? null) : null;
			return {
				place,
				opened: place.opened,
				ended,
				closed: closing === null ? null : Number(closing.slice(0, 4))
			};
		});
}

/**
 * Whether a place is known to have stood at the end of a year. One that has closed at a time that no
 * source states is not known to have stood in any.
 */
export function stoodIn({ opened, ended, closed }: Lifespan, year: number): boolean {
	if (opened === null || opened > year) return false;
	return !ended || (closed !== null && closed > year);
}

/** What a year did to the map. Every number follows the counting rule on its own. */
export interface YearOfGrowth {
	/** The year; the one before `FIRST_YEAR` stands for all years up to it. */
	year: number;
	/** What opened in it, by the group that controls the operator today. */
	opened: GroupCounts;
	/** Number of places that closed in it. */
	closed: number;
	/** What is known to have stood at its end, by the group that controls the operator today. */
	standing: GroupCounts;
}

/** How the map grew, and how much of it the years rest on. */
export interface Growth {
	/** From the year before `FIRST_YEAR`, which holds all that is older, to the last one. */
	years: readonly YearOfGrowth[];
	/** All places that have gone into service, by the counting rule. */
	of: number;
	/**
	 * Of these, the places whose year of opening is known. The years may hold a few more: a cloud region
	 * of known year counts in them as long as those of its facilities are not known.
	 */
	known: number;
}

/** How the map grew up to a year. */
export function growth(lives: readonly Lifespan[], last: number): Growth {
	const bucket = (year: number | null) => year && Math.max(year, FIRST_YEAR - 1);
	const years = Array.from({ length: last - FIRST_YEAR + 2 }, (_, i) => FIRST_YEAR - 1 + i);
	const counted = countedPlaces(lives.map(({ place }) => place));
	return {
		years: years.map((year) => ({
			year,
			opened: byControl(lives.filter(({ opened }) => bucket(opened) === year)),
			closed: countPlaces(
				lives.filter(({ closed }) => bucket(closed) === year).map(({ place }) => place)
			),
			standing: byControl(lives.filter((life) => stoodIn(life, year)))
		})),
		known: counted.filter(({ opened }) => opened !== null).length,
		of: counted.length
	};
}

function byControl(lives: readonly Lifespan[]): GroupCounts {
	return groupsByLens(lives.map(({ place }) => place)).control;
}
