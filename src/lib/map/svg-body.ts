import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Camera } from '$lib/selection/selection';
import type { BodyEvents, MapBody } from './body';
import { CENTRE_BOUNDS, clampCamera, MAX_ZOOM, MIN_ZOOM, worldSize, zoomAround } from './camera';
import { latFromMercatorY, lonFromMercatorX, mercatorX, mercatorY } from './geography';

/** Px of the world at the identity transform: zoom 0. */
const WORLD = worldSize(0);

/**
 * The SVG body: the prerendered map, made to pan and zoom with d3-zoom where WebGL is missing or lost.
 * A transform `k, x, y` is the camera of zoom log2(k) whose top left corner is at (-x, -y) / k.
 */
export function createSvgBody(
	surface: HTMLElement,
	initial: Camera,
	{ onmove, onsettle }: BodyEvents
): MapBody {
	let camera = initial;
	const size = () => ({ width: surface.clientWidth, height: surface.clientHeight });
	const transformOf = ({ zoom: level, lon, lat }: Camera): ZoomTransform => {
		const { width, height } = size();
		const k = 2 ** level;
		return zoomIdentity
			.translate(width / 2 - mercatorX(lon) * WORLD * k, height / 2 - mercatorY(lat) * WORLD * k)
			.scale(k);
	};
	const cameraOf = ({ k, x, y }: ZoomTransform): Camera => {
		const { width, height } = size();
		return clampCamera({
			zoom: Math.log2(k),
			lon: lonFromMercatorX((width / 2 - x) / (k * WORLD)),
			lat: latFromMercatorY((height / 2 - y) / (k * WORLD))
		});
	};
	const [west, south, east, north] = CENTRE_BOUNDS;
	const target = select(surface);
	const behaviour = zoom<HTMLElement, unknown>()
		.scaleExtent([2 ** MIN_ZOOM, 2 ** MAX_ZOOM])
		.translateExtent([
			[(mercatorX(west) - 0.2) * WORLD, (mercatorY(north) - 0.2) * WORLD],
			[(mercatorX(east) + 0.2) * WORLD, (mercatorY(south) + 0.2) * WORLD]
		]);
	target.call(behaviour);
	const moveTo = (next: Camera) => target.call(behaviour.transform, transformOf(next));
	moveTo(initial);
	// Told from here on: whoever made the body knows where it starts.
	behaviour
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			camera = cameraOf(event.transform);
			onmove(camera);
		})
		.on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			onsettle(camera, event.sourceEvent !== null && event.sourceEvent !== undefined);
		});

	return {
		surface,
		moveTo,
		zoomBy: (levels) => {
			const { width, height } = size();
			moveTo(zoomAround(camera, size(), { x: width / 2, y: height / 2 }, camera.zoom + levels));
			onsettle(camera, true);
		},
		repaint: () => undefined,
		remove: () => target.on('.zoom', null)
	};
}
