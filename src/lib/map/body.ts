import type { Camera } from '$lib/selection/selection';

/**
 * A body of the map: what draws the geography and turns gestures into a moving camera. Two exist with
 * one camera and one design: SVG (`svg-body.ts`) and MapLibre (`gl-body.ts`). Marks and names are drawn
 * above either, by `MarksLayer.svelte`.
 */
export interface MapBody {
	/** Where the layer of marks goes, so that gestures on a mark move the map. */
	readonly surface: HTMLElement;
	/** Moves the camera. `animate` is ignored where the reader prefers reduced motion. */
	moveTo(camera: Camera, options: { animate: boolean }): void;
	/** Zooms by a number of levels about the centre. */
	zoomBy(levels: number): void;
	/** Reads the colours of the theme again. */
	repaint(): void;
	remove(): void;
}

/** What a body tells. */
export interface BodyEvents {
	/** The camera moved: in every frame of a movement. */
	onmove(camera: Camera): void;
	/** A movement ended. `byReader`: a gesture or a control, not a command of the page. */
	onsettle(camera: Camera, byReader: boolean): void;
}

/** Whether motion is welcome. */
export function motionAllowed(): boolean {
	return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
