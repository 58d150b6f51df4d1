import { KINDS, type Kind, type Status } from '$lib/atlas/vocabulary';

/**
 * The design of the marks, in one place: the map, the lists and the legend all draw from here. Kind is
 * shape, jurisdiction group is colour (`--eu`, `--europe`, … in theme.css), status is the outline.
 */

/** How a mark's shape is painted: filled, or as a hollow outline. */
export interface Shape {
	/** SVG path around the origin, for a mark of 10 px. */
	path: string;
	hollow: boolean;
}

/** The shape of each kind. A cloud region is hollow: its buildings are not all public. */
export const SHAPES: Record<Kind, Shape> = {
	'data-centre': { path: 'M-4.6,0a4.6,4.6 0 1 0 9.2,0a4.6,4.6 0 1 0-9.2,0', hollow: false },
	campus: { path: 'M-4.3-4.3h8.6v8.6h-8.6z', hollow: false },
	colocation: { path: 'M0-5.2L5.2,4.2H-5.2z', hollow: false },
	'edge-zone': { path: 'M0-5.6L5.6,0L0,5.6L-5.6,0z', hollow: false },
	'cloud-region': { path: 'M-3.8,0a3.8,3.8 0 1 0 7.6,0a3.8,3.8 0 1 0-7.6,0', hollow: true }
};

/** Kinds in the order of the legend and of a plate's strip. */
export const KIND_ORDER: readonly Kind[] = KINDS;

/** How a status is drawn. */
export interface StatusStyle {
	/** `solid`: stands. `dashed`: not yet. `crossed`: no more, or never. */
	outline: 'solid' | 'dashed' | 'crossed';
	/** Opacity of the fill, 0 to 1. */
	fill: number;
}

export const STATUS_STYLES: Record<Status, StatusStyle> = {
	operational: { outline: 'solid', fill: 1 },
	'under-construction': { outline: 'dashed', fill: 0.28 },
	announced: { outline: 'dashed', fill: 0 },
	closed: { outline: 'crossed', fill: 0 },
	cancelled: { outline: 'crossed', fill: 0 }
};

/**
 * Outer radius in px of a donut for a number of places: it grows with the number, within reason, and is
 * smaller where the whole of Europe is, so that neighbouring capitals keep a donut each.
 */
export function donutRadius(count: number, zoom: number): number {
	const scale = clamp(0.74 + (zoom - 2) * 0.22, 0.74, 1);
	const most = clamp(14.5 + (zoom - 2.25) * 12, 14.5, 27);
	return Math.round(Math.min(most, (8.5 + 2.1 * Math.sqrt(count)) * scale) * 2) / 2;
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}

/** Width in px of a donut's ring. */
export function ringWidth(radius: number): number {
	return radius < 10 ? 2.5 : radius < 14 ? 3.5 : radius < 20 ? 4.5 : 5.5;
}

/** Radius in px that a single mark keeps free. */
export const SINGLE_RADIUS = 6;
