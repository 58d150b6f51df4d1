import { UNKNOWN, type Opened } from './selection';

/** Years that a place of the record can have opened in; a wider range in an address is a mistake. */
export const OPENED_BOUNDS = { min: 1900, max: 2100 } as const;

const RANGE = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?)$/;

/**
 * Years of opening from their form in the URL: `2015`, `2015..2020`, `2015..`, `..2020`, `..` (any
 * known year), `unknown`, or `unknown` and a range joined by a comma. Null when it restricts nothing
 * (the empty string, `unknown,..`) and `undefined` when it is malformed.
 */
export function parseOpened(text: string): Opened | null {
	return readOpened(text) ?? null;
}

/** Like {@link parseOpened}, but tells what is malformed (`undefined`) from what restricts nothing. */
export function readOpened(text: string): Opened | null | undefined {
	const parts = text.toLowerCase().split(',').filter(Boolean);
	const unknown = parts.includes(UNKNOWN);
	const ranges = parts.filter((part) => part !== UNKNOWN);
	if (ranges.length === 0) return unknown ? { from: null, to: null, unknown } : null;
	const range = ranges.length === 1 ? readRange(ranges[0] ?? '') : undefined;
	if (range === undefined) return undefined;
	const everything = unknown && range.from === null && range.to === null;
	return everything ? null : { ...range, unknown };
}

function readRange(text: string): { from: number | null; to: number | null } | undefined {
	const match = RANGE.exec(text);
	if (!match) return undefined;
	const [from, to] = [readYear(match[1] ?? match[2]), readYear(match[1] ?? match[3])];
	if (from === undefined || to === undefined) return undefined;
	return from !== null && to !== null && from > to ? undefined : { from, to };
}

function readYear(digits: string | undefined): number | null | undefined {
	if (digits === undefined) return null;
	const year = Number(digits);
	return year >= OPENED_BOUNDS.min && year <= OPENED_BOUNDS.max ? year : undefined;
}

/** The form in the URL; what {@link parseOpened} reads. */
export function formatOpened({ from, to, unknown }: Opened): string {
	if (from === null && to === null) return unknown ? UNKNOWN : '..';
	const range = from === to ? `${from}` : `${from ?? ''}..${to ?? ''}`;
	return unknown ? `${UNKNOWN},${range}` : range;
}

/** Whether a year of opening (null: unknown) is among the years chosen. */
export function isAmong(opened: Opened, year: number | null): boolean {
	if (year === null) return opened.unknown;
	const { from, to } = opened;
	if (from === null && to === null) return !opened.unknown;
	return (from === null || year >= from) && (to === null || year <= to);
}
