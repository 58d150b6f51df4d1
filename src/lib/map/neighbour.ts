import type { Point } from './camera';

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const UNIT: Record<Direction, Point> = {
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 },
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 }
};

/**
 * The index of the nearest point in a direction, as an eye would choose it: what lies aside counts
 * double. Only points within 60° of the direction qualify; null when there is none.
 */
export function nearestInDirection(
	points: readonly Point[],
	from: number,
	direction: Direction
): number | null {
	const origin = points[from];
	if (!origin) return null;
	const unit = UNIT[direction];
	let nearest: number | null = null;
	let least = Infinity;
	points.forEach((point, index) => {
		if (index === from) return;
		const dx = point.x - origin.x;
		const dy = point.y - origin.y;
		const along = dx * unit.x + dy * unit.y;
		const aside = Math.abs(dx * unit.y) + Math.abs(dy * unit.x);
		if (along <= 0 || aside > along * 1.73) return;
		const cost = along + 2 * aside;
		if (cost < least) {
			nearest = index;
			least = cost;
		}
	});
	return nearest;
}
