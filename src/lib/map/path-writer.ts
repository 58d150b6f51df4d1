/**
 * Writes SVG path data from the strokes of a `d3-geo` path: whole px, relative, without points that fall
 * on the one before and without specks, since a page holds the shapes of half a continent.
 */
export class PathWriter {
	/** Px that a closed ring must be wide or high to be drawn. */
	static readonly SPECK = 2;

	private data = '';
	private points: [x: number, y: number][] = [];

	/** Part of what d3-geo asks of a context; points are not among these shapes. */
	arc(): void {
		throw new Error('Points are marks, not geography.');
	}

	moveTo(x: number, y: number): void {
		this.end(false);
		this.points = [[Math.round(x), Math.round(y)]];
	}

	lineTo(x: number, y: number): void {
		const point: [number, number] = [Math.round(x), Math.round(y)];
		const last = this.points.at(-1);
		if (last?.[0] !== point[0] || last[1] !== point[1]) this.points.push(point);
	}

	closePath(): void {
		this.end(true);
	}

	/** The path data written so far. */
	result(): string {
		this.end(false);
		return this.data;
	}

	private end(closed: boolean): void {
		const { points } = this;
		this.points = [];
		const [first] = points;
		if (!first || points.length < 2 || (closed && isSpeck(points))) return;
		let [x, y] = first;
		this.data += `M${x},${y}l`;
		this.data += points
			.slice(1)
			.map(([toX, toY]) => {
				const step = `${toX - x},${toY - y}`;
				[x, y] = [toX, toY];
				return step;
			})
			.join(' ')
			.replaceAll(/[ ,]-/g, '-');
		if (closed) this.data += 'z';
	}
}

function isSpeck(points: readonly (readonly [number, number])[]): boolean {
	const span = (axis: 0 | 1): number => {
		const values = points.map((point) => point[axis]);
		return Math.max(...values) - Math.min(...values);
	};
	return points.length < 3 || Math.max(span(0), span(1)) < PathWriter.SPECK;
}
