import { range } from 'd3-array';
import type { Place } from '$lib/atlas/atlas';
import type { Lens } from '$lib/atlas/jurisdiction';
import type { StackedColumn } from './columns';
import { stacksBy, total } from './stacks';

/**
 * The first year with a column of its own. Few places of the record are older, and a column for each
 * year back to the oldest would squeeze the rest: they share one column at the start.
 */
export const FIRST_COLUMN = 2005;

/** What opened in a year, or in the years before the first column. Its key is its last year. */
export interface YearColumn extends StackedColumn<number> {
	/** First year, inclusive; null: since ever. */
	from: number | null;
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
): YearColumn[] {
	const options = yearOptions(counts);
	const last = options.at(-1);
	if (last === undefined) return [];
	const columnOf = (year: number) => Math.max(year, FIRST_COLUMN - 1);
	const stacks = stacksBy(visible, ({ opened }) => opened && columnOf(opened), lens);
	const columns = range(FIRST_COLUMN - 1, Math.max(last, FIRST_COLUMN) + 1).map(
		(key): YearColumn => {
			const shares = stacks.get(key) ?? [];
			const years = options.filter((year) => columnOf(year) === key);
			const yielded = years.reduce((sum, year) => sum + (counts.get(`${year}`) ?? 0), 0);
			const from = key < FIRST_COLUMN ? null : key;
			return { key, from, shares, count: Math.max(yielded, total(shares)) };
		}
	);
	return columns[0]?.count === 0 ? columns.slice(1) : columns;
}

/** The years to label under columns: a few round ones. */
export function yearTicks(columns: readonly YearColumn[]): number[] {
	return columns.map(({ key }) => key).filter((year) => year >= FIRST_COLUMN && year % 5 === 0);
}

/** Years chosen, inclusive; null is open-ended. */
export interface YearRange {
	from: number | null;
	to: number | null;
}

/** Whether none of a column's years is among those chosen. */
export function isOutside({ from, key }: YearColumn, chosen: YearRange): boolean {
	const tooOld = chosen.from !== null && key < chosen.from;
	return tooOld || (chosen.to !== null && from !== null && from > chosen.to);
}

/** The years from one column to another, in either order. */
export function spanOf(a: YearColumn, b: YearColumn): { from: number | null; to: number } {
	const [first, last] = a.key < b.key ? [a, b] : [b, a];
	return { from: first.from, to: last.key };
}
