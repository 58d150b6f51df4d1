import type { Camera } from '$lib/selection/selection';
import { project, type Padding, type Size } from './camera';
import { FRAME, mercatorX, mercatorY } from './geography';
import { HOME_BOUNDS } from './home';

/**
 * The frame is the rectangle of the world that the inline SVG draws (`FRAME`, degrees). Without script
 * the style sheet sizes it so that home fills what panels leave free; with script it follows the camera.
 */

const left = mercatorX(FRAME.west);
const top = mercatorY(FRAME.north);
const width = mercatorX(FRAME.east) - left;
const height = mercatorY(FRAME.south) - top;

/** The frame's coordinate system, as the shapes are drawn (`outline.ts`). */
export const FRAME_SIZE: Size = { width: 1700, height: (1700 * height) / width };

/** Where a position falls in the frame, as shares of its width and height, 0 to 1. */
export function inFrame(lon: number, lat: number): { x: number; y: number } {
	return { x: (mercatorX(lon) - left) / width, y: (mercatorY(lat) - top) / height };
}

/** The frame at a camera, placed in px within the area that padding leaves free. */
export function frameStyle(camera: Camera, size: Size, padding: Padding): string {
	const from = project(camera, size, FRAME.west, FRAME.north);
	const to = project(camera, size, FRAME.east, FRAME.south);
	return [
		`left:${from.x - padding.left}px`,
		`top:${from.y - padding.top}px`,
		`width:${to.x - from.x}px`,
		`height:${to.y - from.y}px`
	].join(';');
}

/** The frame before script: home, contained in and centred on the free area by container units. */
export const fitStyle = (() => {
	const [west, south, east, north] = HOME_BOUNDS;
	const from = inFrame(west, north);
	const to = inFrame(east, south);
	const aspect = height / width;
	const round = (value: number) => +value.toFixed(4);
	const frameWidth = `min(${round(100 / (to.x - from.x))}cqw,${round(100 / (to.y - from.y) / aspect)}cqh)`;
	return [
		`--w:${frameWidth}`,
		'width:var(--w)',
		`height:calc(var(--w)*${round(aspect)})`,
		`left:calc(50cqw - var(--w)*${round((from.x + to.x) / 2)})`,
		`top:calc(50cqh - var(--w)*${round(((from.y + to.y) / 2) * aspect)})`
	].join(';');
})();
