import { cumsum, max } from 'd3-array';
import { scaleBand, type ScaleBand } from 'd3-scale';
import type { JurisdictionGroup } from '$lib/atlas/jurisdiction';
import { total, type Share } from './stacks';

/** What a column stands for, such as a year or a country. */
export type ColumnKey = string | number;

/** A column of a chart. */
export interface StackedColumn<K extends ColumnKey> {
	key: K;
	/** Visible places by group. */
	shares: readonly Share[];
	/** What choosing the column would yield: visible places and those that the selection leaves out. */
	count: number;
}

/** A rectangle of the chart; without a group: what the selection leaves out. */
export interface Bar<K extends ColumnKey> {
	key: K;
	group: JurisdictionGroup | null;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Places stacked columns in a box, the fullest over its whole height. */
export function layOutColumns<K extends ColumnKey>(
	columns: readonly StackedColumn<K>[],
	width: number,
	height: number,
	padding: number
): { x: ScaleBand<K>; bars: Bar<K>[] } {
	const keys = columns.map(({ key }) => key);
	const x = scaleBand(keys, [0, width])
		.paddingInner(padding)
		.paddingOuter(padding / 2);
	const most = Math.max(1, max(columns, ({ count }) => count) ?? 1);
	const y = (value: number) => height - (value / most) * height;
	const bar = (key: K, group: Bar<K>['group'], low: number, high: number): Bar<K> => ({
		key,
		group,
		x: x(key) ?? 0,
		y: y(high),
		width: x.bandwidth(),
		height: y(low) - y(high)
	});
	const shown = columns.flatMap(({ key, shares }) => {
		const tops = cumsum(shares, ({ count }) => count);
		return shares.map(({ group, count }, layer) => {
			const top = tops[layer] ?? 0;
			return bar(key, group, top - count, top);
		});
	});
	const hidden = columns.map(({ key, shares, count }) => bar(key, null, total(shares), count));
	return { x, bars: [...shown, ...hidden].filter(({ height }) => height > 0) };
}
