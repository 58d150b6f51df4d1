/** What stands for a value that no source states. */
export const UNKNOWN = 'unknown';

/** How often each value of a vocabulary occurs. */
export function tally<T extends string>(
	vocabulary: readonly T[],
	values: readonly T[]
): Record<T, number> {
	const counts = Object.fromEntries(vocabulary.map((value) => [value, 0])) as Record<T, number>;
	for (const value of values) counts[value] += 1;
	return counts;
}
