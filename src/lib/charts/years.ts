import { extent, max, range } from 'd3-array';
import { scaleBand, type ScaleBand } from 'd3-scale';
import { stack as stackLayout } from 'd3-shape';
import type { Place } from '$lib/atlas/atlas';
import { GROUPS, type JurisdictionGroup, type Lens } from '$lib/atlas/jurisdiction';
import { stacksBy, total, type Share } from './stacks';

/** The column of a year: what opened then, and what would show if the year alone were chosen. */
export interface Year {
	year: number;
	/** Visible places by group. */
	shares: readonly Share[];
	/** Places of that year, visible or not. */
	count: number;
}

/**
 * A column for every year from the first to the last that has an option, gaps included. `counts` are
 * the facet's: options are years or `unknown`.
 */
export function yearsOf(
	visible: readonly Place[],
	counts: ReadonlyMap<string, number>,
	lens: Lens
): Year[] {
	const stacks = stacksBy(visible, (place) => place.opened, lens);
	const [first, last] = extent(yearOptions(counts));
	if (first === undefined || last === undefined) return [];
	return range(first, last + 1).map((year) => {
		const shares = stacks.get(year) ?? [];
		return { year, shares, count: Math.max(counts.get(`${year}`) ?? 0, total(shares)) };
	});
}

/** The years among a facet's options. */
export function yearOptions(counts: ReadonlyMap<string, number>): number[] {
	return [...counts.keys()].map(Number).filter((year) => Number.isInteger(year));
}

/** A rectangle of the chart; without a group: what the chosen years leave out. */
export interface Bar {
	year: number;
	group: JurisdictionGroup | null;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A chart of columns in a box of the given size. */
export interface Columns {
	x: ScaleBand<number>;
	bars: Bar[];
	/** Years to label, a few round ones. */
	ticks: number[];
}

/** Places the columns of a histogram in a box. */
export function layOutColumns(years: readonly Year[], width: number, height: number): Columns {
	const x = scaleBand(
		years.map(({ year }) => year),
		[0, width]
	).paddingInner(0.12);
	const most = Math.max(1, max(years, ({ count }) => count) ?? 1);
	const y = (value: number) => height - (value / most) * height;
	const rectangle = (year: number, group: Bar['group'], from: number, to: number): Bar => ({
		year,
		group,
		x: x(year) ?? 0,
		y: y(to),
		width: x.bandwidth(),
		height: y(from) - y(to)
	});
	const series = stackLayout<Year, JurisdictionGroup>()
		.keys(GROUPS)
		.value(({ shares }, group) => shares.find((share) => share.group === group)?.count ?? 0)([
		...years
	]);
	const shown = series.flatMap((layer) =>
		layer.map((point) => rectangle(point.data.year, layer.key, point[0], point[1]))
	);
	const hidden = years.map(({ year, shares, count }) =>
		rectangle(year, null, total(shares), count)
	);
	return {
		x,
		bars: [...shown, ...hidden].filter((bar) => bar.height > 0),
		ticks: roundYears(years.map(({ year }) => year))
	};
}

function roundYears(years: readonly number[]): number[] {
	const step = years.length > 30 ? 10 : 5;
	return years.filter((year) => year % step === 0);
}
