import type { Mark } from './marks';
import { LABEL_SIZE, textWidth } from './text';

/**
 * The plate of a town or metro: its name, its number, and a small ordered strip of marks, one for each
 * place, where positions within the town are not public. Sizes in px.
 */
export const PLATE = {
	/** Distance between the marks of the strip. */
	step: 12,
	/** Marks in a row of the strip at most. */
	columns: 10,
	/** Height of the line with name and number. */
	header: 17,
	padding: 6,
	/** Room kept free around a plate. */
	gap: 6
} as const;

/** Width and height of a mark's plate in px. */
export function plateSize(mark: Mark, name: string): { width: number; height: number } {
	const columns = Math.min(PLATE.columns, mark.places.length);
	const rows = Math.ceil(mark.places.length / PLATE.columns);
	const header = `${name} ${mark.count}`;
	return {
		width:
			Math.max(columns * PLATE.step, textWidth(header, LABEL_SIZE.mark) + 8) + 2 * PLATE.padding,
		height: PLATE.header + rows * PLATE.step + 2 * PLATE.padding
	};
}

/** Where the nth place of a plate stands, in px from the plate's top left corner. */
export function stripPosition(index: number): { x: number; y: number } {
	return {
		x: PLATE.padding + ((index % PLATE.columns) + 0.5) * PLATE.step,
		y: PLATE.padding + PLATE.header + (Math.floor(index / PLATE.columns) + 0.5) * PLATE.step
	};
}
