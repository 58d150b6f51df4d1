import { ascending, extent, groups, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Place } from '$lib/atlas/atlas';
import { countedPlaces } from '$lib/atlas/counting';

/** What opened in a year. */
export interface YearOfOpenings {
	year: number;
	/** By name; each counts once by the counting rule. */
	places: readonly Place[];
}

/** The openings of some places, and how much of them is known. */
export interface Openings {
	/** Years in which something opened, ascending. */
	years: readonly YearOfOpenings[];
	/** Of all the places, by the counting rule, those whose year is not known. */
	unknown: number;
	/** All the places by the counting rule. */
	of: number;
}

/**
 * The openings of places by year. Among places of known year the counting rule holds, so a cloud region
 * is in the year of its own opening even where its buildings, whose years are not known, count for it
 * otherwise: therefore years and unknown need not add up to all.
 */
export function openingsOf(places: readonly Place[]): Openings {
	const known = countedPlaces(places.filter(({ opened }) => opened !== null));
	const counted = countedPlaces(places);
	return {
		years: groups(known, ({ opened }) => opened ?? 0)
			.map(([year, members]) => ({
				year,
				places: [...members].sort((a, b) => ascending(a.name, b.name))
			}))
			.sort((a, b) => ascending(a.year, b.year)),
		unknown: counted.filter(({ opened }) => opened === null).length,
		of: counted.length
	};
}

/** A square of the chart: one place. */
export interface OpeningUnit {
	place: Place;
	x: number;
	y: number;
	size: number;
}

/** The chart of openings, laid out: a square for each place, stacked over its year. */
export interface OpeningsLayout {
	units: readonly OpeningUnit[];
	/** The years to label, with the middle of each. */
	ticks: readonly { year: number; x: number }[];
	/** Height of the stacks, in px; the axis lies there. */
	height: number;
	/** Where a date, as a year with a fraction, lies. */
	x: (year: number) => number;
}

/** The widest and the narrowest side of a square, in px. */
const MOST = 18;
const LEAST = 5;

/** Room in px between a label of the axis and the next. */
const LABEL = 36;

/** Lays squares out in a width, up to and with the last year. */
export function layOutOpenings(
	years: readonly YearOfOpenings[],
	lastYear: number,
	width: number
): OpeningsLayout {
	const [first = lastYear, latest = lastYear] = extent(years, ({ year }) => year);
	const last = Math.max(latest, lastYear);
	const step = Math.min(MOST * 2.4, width / (last - first + 1));
	const size = Math.max(LEAST, Math.min(MOST, step - 2));
	const pitch = size + 2;
	const tallest = max(years, ({ places }) => places.length) ?? 0;
	const height = tallest * pitch + 4;
	const span = step * (last - first + 1);
	const scale = scaleLinear([first, last + 1], [0, span]);
	const middle = (year: number): number => scale(year + 0.5);
	const units = years.flatMap(({ year, places }) =>
		places.map((place, level) => ({
			place,
			x: middle(year) - size / 2,
			y: height - (level + 1) * pitch,
			size
		}))
	);
	const every = [1, 2, 5, 10].find((count) => count * step >= LABEL) ?? 20;
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i)
		.filter((year) => year % every === 0)
		.map((year) => ({ year, x: middle(year) }));
	return { units, ticks, height, x: (year) => scale(Math.min(Math.max(year, first), last + 1)) };
}
