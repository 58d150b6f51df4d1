/**
 * The map of Europe as SVG paths, for prerendered pages. It stands apart from `geography.ts` so that
 * the browser's bundle does not carry it. Written by `npm run basemap`.
 */
import outline from './outline.json';

/**
 * The frame of the drawing: geographic bounds in degrees and the view box in path units. A point is
 * drawn at `(mercatorX(lon) - mercatorX(west)) / (mercatorX(east) - mercatorX(west)) * width`, and
 * likewise in y from the north.
 */
export interface OutlineFrame {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
	readonly width: number;
	readonly height: number;
}

/** The drawing: one path each, in the frame's units. Fill with `fill-rule="evenodd"`. */
export interface Outline {
	readonly frame: OutlineFrame;
	readonly land: string;
	readonly borders: string;
	/** Drawn dashed. */
	readonly disputed: string;
	readonly lakes: string;
}

export const OUTLINE: Outline = outline;
