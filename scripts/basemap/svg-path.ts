/** SVG path data with whole numbers, relative commands and as few separators as the grammar allows. */
import type { Position } from 'geojson';
import { pointOf, type PolygonRings } from './planar';

/** Numbers one after another: a minus sign separates by itself. */
function join(numbers: readonly number[]): string {
	return numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');
}

/** Steps between the rounded positions of a line, leaving out those that go nowhere. */
function steps(line: readonly Position[]): { start: [number, number]; steps: [number, number][] } {
	const rounded = line.map((position) => pointOf(position).map(Math.round) as [number, number]);
	const [start = [0, 0]] = rounded;
	let [x, y] = start;
	const result: [number, number][] = [];
	for (const [nextX, nextY] of rounded.slice(1)) {
		const step: [number, number] = [nextX - x, nextY - y];
		const last = result.at(-1);
		if (step[0] === 0 && step[1] === 0) continue;
		if (last && continues(last, step))
			result[result.length - 1] = [last[0] + step[0], last[1] + step[1]];
		else result.push(step);
		[x, y] = [nextX, nextY];
	}
	return { start, steps: result };
}

/** Whether two steps go in the same direction, so that one can stand for both. */
function continues(a: readonly [number, number], b: readonly [number, number]): boolean {
	return a[0] * b[1] === a[1] * b[0] && a[0] * b[0] + a[1] * b[1] > 0;
}

/** One subpath from steps, and whether it closes. */
function subpath(start: readonly [number, number], parts: readonly [number, number][]): string {
	return `M${join(start)}l${join(parts.flat())}`;
}

/** Open lines as a path. */
export function openPath(lines: readonly Position[][]): string {
	return lines
		.map(steps)
		.filter((line) => line.steps.length > 0)
		.map((line) => subpath(line.start, line.steps))
		.join('');
}

/** Polygons as a path of closed rings; rings that collapse to nothing are left out. */
export function closedPath(polygons: readonly PolygonRings[]): string {
	return polygons
		.flat()
		.map(steps)
		.filter((ring) => ring.steps.length > 2)
		.map((ring) => `${subpath(ring.start, ring.steps.slice(0, -1))}z`)
		.join('');
}
