import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBounds, project, unproject, zoomAround, type Bounds } from './camera';
import { FRAME_SIZE, frameStyle, inFrame } from './frame';
import { FRAME } from './geography';
import { HOME_BOUNDS } from './home';
import { OUTLINE } from './outline';

const size = { width: 1064, height: 840 };
const cameras = fc.record({
	zoom: fc.double({ min: 1.5, max: 14, noNaN: true }),
	lon: fc.double({ min: -30, max: 45, noNaN: true }),
	lat: fc.double({ min: 32, max: 72, noNaN: true })
});

describe('camera', () => {
	it('agrees with d3’s Mercator, which is MapLibre’s', () => {
		fc.assert(
			fc.property(cameras, cameras, (camera, { lon, lat }) => {
				const projection = geoMercator()
					.scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
					.center([camera.lon, camera.lat])
					.translate([size.width / 2, size.height / 2]);
				const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
				const point = project(camera, size, lon, lat);
				expect(Math.abs(point.x - x)).toBeLessThan(0.01);
				expect(Math.abs(point.y - y)).toBeLessThan(0.01);
			})
		);
	});

	it('finds the position under a pixel again', () => {
		fc.assert(
			fc.property(cameras, fc.nat(1064), fc.nat(840), (camera, x, y) => {
				const { lon, lat } = unproject(camera, size, { x, y });
				const again = project(camera, size, lon, lat);
				expect(again.x).toBeCloseTo(x, 3);
				expect(again.y).toBeCloseTo(y, 3);
			})
		);
	});

	it('fits a rectangle into what the padding leaves free', () => {
		const padding = { top: 20, right: 64, bottom: 120, left: 20 };
		const bounds: Bounds = [-5, 42, 8, 51];
		const camera = fitBounds(bounds, size, padding);
		const topLeft = project(camera, size, bounds[0], bounds[3]);
		const bottomRight = project(camera, size, bounds[2], bounds[1]);
		expect(topLeft.y).toBeCloseTo(20, 3);
		expect(bottomRight.y).toBeCloseTo(840 - 120, 3);
		expect(topLeft.x).toBeGreaterThanOrEqual(20);
		expect(bottomRight.x).toBeLessThanOrEqual(1064 - 64);
	});

	it('keeps what lies under the pointer under the pointer when zooming', () => {
		const camera = { zoom: 5, lon: 10, lat: 50 };
		const pointer = { x: 300, y: 200 };
		const before = unproject(camera, size, pointer);
		const after = project(zoomAround(camera, size, pointer, 6.3), size, before.lon, before.lat);
		expect(after.x).toBeCloseTo(300, 3);
		expect(after.y).toBeCloseTo(200, 3);
	});
});

describe('frame', () => {
	it('is the one that the outline is drawn in', () => {
		const { width, height, ...bounds } = OUTLINE.frame;
		expect(bounds).toEqual(FRAME);
		expect(FRAME_SIZE.width).toBe(width);
		expect(FRAME_SIZE.height).toBeCloseTo(height, 2);
	});

	it('puts a place where the camera puts it', () => {
		const padding = { top: 20, right: 64, bottom: 72, left: 20 };
		const camera = fitBounds(HOME_BOUNDS, size, padding);
		const [left, top, width, height] = [
			...frameStyle(camera, size, padding).matchAll(/:([-\d.]+)px/g)
		].map(([, px]) => Number(px)) as [number, number, number, number];
		const share = inFrame(8.68, 50.11);
		const point = project(camera, size, 8.68, 50.11);
		expect(left + padding.left + share.x * width).toBeCloseTo(point.x, 3);
		expect(top + padding.top + share.y * height).toBeCloseTo(point.y, 3);
	});
});
