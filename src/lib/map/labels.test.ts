import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operator, Place } from '$lib/atlas/atlas';
import { boxAround, overlaps, type Box } from './boxes';
import { project } from './camera';
import { COUNTRIES } from './geography';
import { placeLabels, type Label, type Town } from './labels';
import { layoutMarks, layoutZoom, stackPlaces } from './marks';
import { plateSize } from './plate';
import { LABEL_SIZE, textWidth } from './text';

const operator = {
	index: 0,
	id: 'one',
	control: 'US',
	seat: 'US',
	technology: []
} as unknown as Operator;

const places = fc
	.array(
		fc.record({
			lon: fc.oneof(fc.constantFrom(8.68, 8.9, 2.35), fc.double({ min: 0, max: 15, noNaN: true })),
			lat: fc.oneof(fc.constantFrom(50.11, 50.3), fc.double({ min: 44, max: 54, noNaN: true })),
			precision: fc.constantFrom('building' as const, 'municipality' as const),
			town: fc.constantFrom('Ulm', 'Frankfurt am Main', 'Saint-Germain-en-Laye')
		}),
		{ minLength: 1, maxLength: 80 }
	)
	.map((drawn) =>
		drawn.map(
			(each, index) =>
				({
					...each,
					index,
					operator,
					kind: 'data-centre',
					status: 'operational',
					region: null,
					campus: null
				}) as Place
		)
	);

const towns: Town[] = Array.from({ length: 300 }, (_, index) => ({
	name: `Town ${index}`,
	lon: (index % 20) * 0.75,
	lat: 44 + Math.floor(index / 20) * 0.66,
	population: 3_000_000 - index * 9000
}));

/** The box that a name takes, as it is drawn. */
function boxOf(label: Label, x: number, y: number): Box {
	const size = LABEL_SIZE[label.kind];
	const width = textWidth(label.text, size);
	const shift = { start: width / 2, middle: 0, end: -width / 2 }[label.align];
	return boxAround(x + label.dx + shift, y + label.dy, width, size);
}

describe('names and plates', () => {
	it('overlap neither each other nor a mark', () => {
		fc.assert(
			fc.property(places, fc.double({ min: 3, max: 11, noNaN: true }), (all, zoom) => {
				const camera = { zoom, lon: 8, lat: 49.5 };
				const size = { width: 1000, height: 800 };
				const marks = layoutMarks(stackPlaces(all, 'control'), layoutZoom(zoom), 'control');
				const { labels, plates } = placeLabels({
					marks,
					towns,
					countries: COUNTRIES,
					countryName: (code) => `Country ${code}`,
					camera,
					size
				});
				const boxes = [
					...marks.map((mark) => {
						const { x, y } = project(camera, size, mark.lon, mark.lat);
						const plate = plates.has(mark.key) && plateSize(mark, mark.stacks[0]?.town ?? '');
						return plate
							? boxAround(x, y, plate.width, plate.height)
							: boxAround(x, y, mark.radius * 1.4, mark.radius * 1.4);
					}),
					...labels.map((label) => {
						const { x, y } = project(camera, size, label.lon, label.lat);
						return boxOf(label, x, y);
					})
				].filter((box) => box.right > 0 && box.left < 1000 && box.bottom > 0 && box.top < 800);
				boxes.forEach((a, i) => {
					for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('gives a town with room its plate, once the map is close enough', () => {
		const here = { lon: 8.68, lat: 50.11, precision: 'municipality', town: 'Frankfurt am Main' };
		const all = [0, 1, 2].map(
			(index) =>
				({
					...here,
					index,
					operator,
					kind: 'data-centre',
					status: 'operational',
					region: null,
					campus: null
				}) as Place
		);
		const at = (zoom: number) => {
			const marks = layoutMarks(stackPlaces(all, 'control'), layoutZoom(zoom), 'control');
			return placeLabels({
				marks,
				towns: [],
				countries: [],
				countryName: String,
				camera: { zoom, lon: 8.68, lat: 50.11 },
				size: { width: 800, height: 600 }
			}).plates.size;
		};
		expect([at(4), at(9)]).toEqual([0, 1]);
	});
});
