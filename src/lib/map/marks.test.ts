import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operator, Place } from '$lib/atlas/atlas';
import { countPlaces } from '$lib/atlas/counting';
import { KINDS, PRECISIONS, STATUSES } from '$lib/atlas/vocabulary';
import { project } from './camera';
import { layoutMarks, ringArcs, stackPlaces } from './marks';

const operator: Operator = {
	index: 0,
	id: 'one',
	name: 'One',
	seat: 'FR',
	control: 'FR',
	technology: [],
	licensedTechnology: false
};

/** Places around Europe, many of them on a few shared points, as in the record. */
const places = fc
	.array(
		fc.record({
			lon: fc.oneof(
				fc.constantFrom(8.68, 2.35, -6.26),
				fc.double({ min: -20, max: 30, noNaN: true })
			),
			lat: fc.oneof(
				fc.constantFrom(50.11, 48.86, 53.35),
				fc.double({ min: 36, max: 66, noNaN: true })
			),
			kind: fc.constantFrom(...KINDS),
			status: fc.constantFrom(...STATUSES),
			precision: fc.constantFrom(...PRECISIONS),
			region: fc.option(fc.nat({ max: 60 }), { nil: null }),
			campus: fc.option(fc.nat({ max: 60 }), { nil: null })
		}),
		{ maxLength: 60 }
	)
	.map((drawn) =>
		drawn.map((each, index): Place => ({
			...each,
			campus: each.campus === index ? null : each.campus,
			index,
			id: `one-${index}`,
			name: `Place ${index}`,
			operator,
			town: 'Town',
			country: 'FR',
			codes: [],
			landlord: null,
			opened: null
		}))
	);

const zooms = fc.integer({ min: 6, max: 56 }).map((quarter) => quarter / 4);

describe('marks', () => {
	it('hold every place exactly once, and their numbers add up to the number of places', () => {
		fc.assert(
			fc.property(places, zooms, (all, zoom) => {
				const marks = layoutMarks(stackPlaces(all, 'control'), zoom, 'control');
				const drawn = marks.flatMap((mark) => mark.places.map((place) => place.index));
				expect(drawn.sort((a, b) => a - b)).toEqual(all.map((place) => place.index));
				expect(marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(countPlaces(all));
			})
		);
	});

	it('never overlap, at the zoom they are laid out for and closer', () => {
		fc.assert(
			fc.property(places, zooms, (all, zoom) => {
				const marks = layoutMarks(stackPlaces(all, 'control'), zoom, 'control');
				const size = { width: 1000, height: 800 };
				const camera = { zoom: zoom + 0.24, lon: 10, lat: 50 };
				const points = marks.map((mark) => project(camera, size, mark.lon, mark.lat));
				points.forEach((a, i) =>
					points.slice(i + 1).forEach((b, j) => {
						const room = (marks[i]?.radius ?? 0) + (marks[i + 1 + j]?.radius ?? 0);
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(room);
					})
				);
			})
		);
	});

	it('keep exact places apart from those known to the town only', () => {
		const [exact, vague] = (['building', 'municipality'] as const).map(
			(precision, index): Place => ({
				index,
				id: `one-${index}`,
				name: 'Place',
				operator,
				kind: 'data-centre',
				status: 'operational',
				precision,
				lon: 8.68,
				lat: 50.11,
				town: 'Frankfurt',
				country: 'DE',
				codes: [],
				landlord: null,
				region: null,
				campus: null,
				opened: null
			})
		);
		expect(stackPlaces([exact, vague] as Place[], 'control').map((stack) => stack.exact)).toEqual([
			true,
			false
		]);
	});
});

describe('ring', () => {
	it('is filled by its arcs, in legend order', () => {
		const american: Operator = { ...operator, control: 'US' };
		const mixed = [american, operator, american].map(
			(owner, index) => ({ index, operator: owner }) as Place
		);
		const arcs = ringArcs(mixed, 'control');
		expect(arcs.map(({ group, count }) => [group, count])).toEqual([
			['eu', 1],
			['us', 2]
		]);
		expect(arcs[1]).toMatchObject({ start: 1 / 3, share: 2 / 3 });
	});

	it('of a campus and its buildings are the campus, until its buildings stand apart', () => {
		const at = (index: number, kind: Place['kind'], lon: number, campus: number | null): Place => ({
			index,
			id: `one-${index}`,
			name: `Place ${index}`,
			operator,
			kind,
			status: 'operational',
			precision: kind === 'campus' ? 'campus' : 'building',
			lon,
			lat: 50,
			town: 'Town',
			country: 'FR',
			codes: [],
			landlord: null,
			region: null,
			campus,
			opened: null
		});
		const all = [
			at(0, 'campus', 3, null),
			at(1, 'data-centre', 3.002, 0),
			at(2, 'data-centre', 3.004, 0)
		];
		const marks = (zoom: number) => layoutMarks(stackPlaces(all, 'control'), zoom, 'control');
		expect(marks(6)).toMatchObject([{ count: 1, sole: { index: 0 } }]);
		expect(marks(14)).toHaveLength(3);
		const [mark] = layoutMarks(
			stackPlaces([...all, at(3, 'campus', 3, null)], 'control'),
			6,
			'control'
		);
		expect(mark).toMatchObject({ count: 2, sole: null });
	});
});
