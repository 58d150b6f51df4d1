/** Comparing two pictures of the map. */
import type { Page } from '@playwright/test';

/** How far a picture is tried to be shifted, in px. */
const REACH = 3;

/**
 * By how many px the land of the second picture must be shifted for its coasts to agree best with
 * those of the first. Reads the pictures in a page of its own, which must be blank.
 */
export function landOffset(
	blank: Page,
	first: Buffer,
	second: Buffer
): Promise<{ x: number; y: number }> {
	const sources = [first, second].map((each) => `data:image/png;base64,${each.toString('base64')}`);
	return blank.evaluate(
		async ({ sources, reach }) => {
			const read = async (source: string) => {
				const image = new Image();
				image.src = source;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return context?.getImageData(0, 0, image.width, image.height);
			};
			const [a, b] = await Promise.all(sources.map(read));
			if (a?.width !== b?.width || !a || !b) throw new Error('The pictures differ in size');
			const { width, height } = a;
			// Land is warm and sea is cool: more red than blue, or less.
			const mask = ({ data }: ImageData) =>
				Uint8Array.from({ length: width * height }, (_, i) =>
					(data[i * 4] ?? 0) > (data[i * 4 + 2] ?? 0) ? 1 : 0
				);
			const [one, other] = [mask(a), mask(b)];
			const share = one.reduce((sum, land) => sum + land, 0) / one.length;
			if (share < 0.1 || share > 0.9) throw new Error(`No coast to compare: ${share} land`);
			let best = { x: 0, y: 0, differing: Infinity };
			for (let y = -reach; y <= reach; y++) {
				for (let x = -reach; x <= reach; x++) {
					let differing = 0;
					for (let row = reach; row < height - reach; row++) {
						for (let column = reach; column < width - reach; column++) {
							const here = one[row * width + column];
							if (here !== other[(row + y) * width + column + x]) differing++;
						}
					}
					if (differing < best.differing) best = { x, y, differing };
				}
			}
			if (best.differing > width * height * 0.03) {
				throw new Error(`The land differs in ${best.differing} of ${width * height} px`);
			}
			return { x: best.x, y: best.y };
		},
		{ sources, reach: REACH }
	);
}

/**
 * By how many px a line must be shifted to lie best on what a picture shows: where the pixels are
 * darker than both land and sea. Only the line's points within the picture are looked at.
 */
export function lineOffset(
	blank: Page,
	picture: Buffer,
	line: readonly { x: number; y: number }[]
): Promise<{ x: number; y: number }> {
	const source = `data:image/png;base64,${picture.toString('base64')}`;
	return blank.evaluate(
		async ({ source, line, reach }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const { width, height } = image;
			const canvas = new OffscreenCanvas(width, height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, width, height).data;
			const points = line
				.map(({ x, y }) => ({ x: Math.floor(x), y: Math.floor(y) }))
				.filter(
					({ x, y }) => x > reach && y > reach && x < width - reach - 1 && y < height - reach - 1
				);
			if (points.length < 50) throw new Error(`Only ${points.length} points in the picture`);
			let best = { x: 0, y: 0, light: Infinity };
			for (let y = -reach; y <= reach; y++) {
				for (let x = -reach; x <= reach; x++) {
					let light = 0;
					for (const point of points) {
						const at = ((point.y + y) * width + point.x + x) * 4;
						light += (data?.[at] ?? 0) + (data?.[at + 1] ?? 0) + (data?.[at + 2] ?? 0);
					}
					if (light < best.light) best = { x, y, light };
				}
			}
			return { x: best.x, y: best.y };
		},
		{ source, line, reach: REACH }
	);
}
