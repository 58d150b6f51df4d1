import { GROUPS } from '../atlas/jurisdiction';
import { KINDS, STATUSES } from '../atlas/vocabulary';
import { OPENED_BOUNDS } from './opened';
import { DEFAULT_STATUS, UNKNOWN, type Camera, type Opened, type Selection } from './selection';

/** Where a reader may look: Europe, from the whole of it to a street. */
export const CAMERA_BOUNDS = {
	zoom: { min: 1.4, max: 14 },
	lat: { min: 30, max: 75 },
	lon: { min: -35, max: 50 }
} as const;

/** Most characters of free text that a selection keeps. */
export const MAX_TEXT = 200;

/**
 * The one form of a selection that means the same: values without repetition in vocabulary or
 * alphabetical order, free text trimmed, the camera rounded and within bounds. Two selections are the
 * same exactly when their canonical forms are.
 */
export function canonical(selection: Selection): Selection {
	return {
		...selection,
		flip: selection.flip === selection.lens ? null : selection.flip,
		operator: alphabetical(selection.operator),
		nationality: inOrder(GROUPS_UNKNOWN_FIRST, selection.nationality),
		cert: inOrder([UNKNOWN], selection.cert),
		country: alphabetical(selection.country),
		kind: inOrder(KINDS, selection.kind),
		status: inOrder(STATUSES, selection.status.length === 0 ? DEFAULT_STATUS : selection.status),
		opened: selection.opened && canonicalOpened(selection.opened),
		q: canonicalText(selection.q),
		map: selection.map && canonicalCamera(selection.map)
	};
}

const GROUPS_UNKNOWN_FIRST = [UNKNOWN, ...GROUPS.filter((group) => group !== UNKNOWN)];

function alphabetical(values: readonly string[]): string[] {
	return [...new Set(values)].sort();
}

/** Without repetition: what stands in the vocabulary in its order, then the rest alphabetically. */
function inOrder<T extends string>(vocabulary: readonly string[], values: readonly T[]): T[] {
	const rank = (value: T) => {
		const position = vocabulary.indexOf(value);
		return position === -1 ? vocabulary.length : position;
	};
	return [...new Set(values)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function canonicalOpened(opened: Opened): Opened {
	const [from, to] = [canonicalYear(opened.from), canonicalYear(opened.to)];
	const backwards = from !== null && to !== null && from > to;
	return { from: backwards ? to : from, to: backwards ? from : to, unknown: opened.unknown };
}

function canonicalYear(year: number | null): number | null {
	return year === null || Number.isNaN(year) ? null : Math.round(clamped(year, OPENED_BOUNDS));
}

/** Free text without control characters, runs of white space or halves of characters, cut to length. */
export function canonicalText(text: string): string {
	const spaced = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
	const characters = [...spaced.trim()];
	return characters.slice(0, MAX_TEXT).join('').trim();
}

function canonicalCamera(camera: Camera): Camera | null {
	const { zoom, lat, lon } = camera;
	if (![zoom, lat, lon].every(Number.isFinite)) return null;
	const roundedZoom = rounded(clamped(zoom, CAMERA_BOUNDS.zoom), 2);
	const decimals = cameraDecimals(roundedZoom);
	return {
		zoom: roundedZoom,
		lat: rounded(clamped(lat, CAMERA_BOUNDS.lat), decimals),
		lon: rounded(clamped(lon, CAMERA_BOUNDS.lon), decimals)
	};
}

/** Decimals of a degree that a pixel is worth at a zoom: the world is 512 × 2^zoom pixels wide. */
function cameraDecimals(zoom: number): number {
	return Math.ceil(Math.log10((512 * 2 ** zoom) / 360)) + 1;
}

function clamped(value: number, { min, max }: { min: number; max: number }): number {
	return Math.min(max, Math.max(min, value));
}

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) || 0;
}
