import { scaleSqrt } from 'd3-scale';

/** The weakest heat that is still seen, of 1. */
const FAINTEST = 0.16;

/**
 * How strong the colour of a cell is, 0 for nothing to 1 for the largest number. It grows with the square
 * root, so that small numbers differ visibly although a few are large.
 *
 * @param most the largest number of the table
 */
export function heat(count: number, most: number): number {
	if (count <= 0) return 0;
	const strength = scaleSqrt([1, Math.max(2, most)], [FAINTEST, 1]).clamp(true);
	return Math.round(strength(count) * 100) / 100;
}
