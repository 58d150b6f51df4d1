import { max, range } from 'd3-array';
import { scaleBand, type ScaleBand } from 'd3-scale';
import { stack as stackLayout } from 'd3-shape';
import type { Place } from '$lib/atlas/atlas';
import { GROUPS, type JurisdictionGroup, type Lens } from '$lib/atlas/jurisdiction';
import { stacksBy, total, type Share } from './stacks';

/**
 * The first year with a column of its own. Few places of the record are older, and a column for each
 * year back to the oldest would squeeze the rest: they share one column at the start.
 */
export const FIRST_COLUMN = 2005;

/** A column of the chart: what opened in a year, or in the years before the first column. */
export interface Column {
	/** First year, inclusive; null: since ever. */
	from: number | null;
	/** Last year, inclusive. */
	to: number;
	/** Visible places by group. */
	shares: readonly Share[];
	/** What choosing the column would yield: visible places and those that the chosen years leave out. */
	count: number;
}

/** The years among a facet's options, ascending. Options are years or `unknown`. */
export function yearOptions(counts: ReadonlyMap<string, number>): number[] {
	return [...counts.keys()]
		.map(Number)
		.filter((year) => Number.isInteger(year))
		.sort((a, b) => a - b);
}

/** A column for every year up to the last that has an option, gaps included. */
export function columnsOf(
	visible: readonly Place[],
	counts: ReadonlyMap<string, number>,
	lens: Lens
): Column[] {
	const options = yearOptions(counts);
	const last = options.at(-1);
	if (last === undefined) return [];
	const columnOf = (year: number) => Math.max(year, FIRST_COLUMN - 1);
	const stacks = stacksBy(visible, ({ opened }) => opened && columnOf(opened), lens);
	const columns = range(FIRST_COLUMN - 1, Math.max(last, FIRST_COLUMN) + 1).map((to): Column => {
		const shares = stacks.get(to) ?? [];
		const years = options.filter((year) => columnOf(year) === to);
		const yielded = years.reduce((sum, year) => sum + (counts.get(`${year}`) ?? 0), 0);
		const from = to < FIRST_COLUMN ? null : to;
		return { from, to, shares, count: Math.max(yielded, total(shares)) };
	});
	return columns[0]?.count === 0 ? columns.slice(1) : columns;
}

/** A rectangle of the chart; without a group: what the chosen years leave out. */
export interface Bar {
	/** Last year of the column. */
	to: number;
	group: JurisdictionGroup | null;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Columns in a box of the given size. */
export interface Layout {
	x: ScaleBand<number>;
	bars: Bar[];
	/** Years to label, a few round ones. */
	ticks: number[];
}

/** Places the columns of the chart in a box. */
export function layOut(columns: readonly Column[], width: number, height: number): Layout {
	const years = columns.map(({ to }) => to);
	const x = scaleBand(years, [0, width]).paddingInner(0.12);
	const most = Math.max(1, max(columns, ({ count }) => count) ?? 1);
	const y = (value: number) => height - (value / most) * height;
	const bar = (to: number, group: Bar['group'], low: number, high: number): Bar => ({
		to,
		group,
		x: x(to) ?? 0,
		y: y(high),
		width: x.bandwidth(),
		height: y(low) - y(high)
	});
	const layers = stackLayout<Column, JurisdictionGroup>()
		.keys(GROUPS)
		.value(({ shares }, group) => shares.find((share) => share.group === group)?.count ?? 0);
	const shown = layers([...columns]).flatMap((layer) =>
		layer.map((point) => bar(point.data.to, layer.key, point[0], point[1]))
	);
	const hidden = columns.map(({ to, shares, count }) => bar(to, null, total(shares), count));
	return {
		x,
		bars: [...shown, ...hidden].filter(({ height }) => height > 0),
		ticks: years.filter((year) => year >= FIRST_COLUMN && year % 5 === 0)
	};
}

/** Years chosen, inclusive; null is open-ended. */
export interface YearRange {
	from: number | null;
	to: number | null;
}

/** Whether none of a column's years is among those chosen. */
export function isOutside({ from, to }: Pick<Column, 'from' | 'to'>, chosen: YearRange): boolean {
	const tooOld = chosen.from !== null && to < chosen.from;
	return tooOld || (chosen.to !== null && from !== null && from > chosen.to);
}

/** The years from one column to another, in either order. */
export function spanOf(a: Column, b: Column): { from: number | null; to: number } {
	const [first, last] = a.to < b.to ? [a, b] : [b, a];
	return { from: first.from, to: last.to };
}
