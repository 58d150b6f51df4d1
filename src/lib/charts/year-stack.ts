import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { total, type Share } from './stacks';

/** A year of a chart, in parts by jurisdiction group. */
export interface YearOfStack {
	year: number;
	/** Parts in legend order, from the base upwards. */
	shares: readonly Share[];
}

/** Where a chart of years draws what; heights in percent of the chart's. */
export interface YearStackLayout {
	/** Lines across, the base included. */
	ticks: readonly { value: number; height: number }[];
	years: readonly { year: number; parts: readonly (Share & { height: number })[] }[];
}

/**
 * Lays out stacked columns of years over a scale that ends with a round number.
 *
 * @param most what the scale must hold, for charts that share one; the fullest year unless told
 */
export function layOutYears(years: readonly YearOfStack[], most?: number): YearStackLayout {
	const fullest = most ?? max(years, ({ shares }) => total(shares)) ?? 0;
	const height = scaleLinear([0, Math.max(1, fullest)], [0, 100]).nice(4);
	return {
		ticks: height
			.ticks(4)
			.filter((value) => Number.isInteger(value))
			.map((value) => ({ value, height: height(value) })),
		years: years.map(({ year, shares }) => ({
			year,
			parts: shares.map((share) => ({ ...share, height: height(share.count) }))
		}))
	};
}
