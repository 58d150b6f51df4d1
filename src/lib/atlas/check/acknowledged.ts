import type { Reading } from '../record';
import type { Problem } from './problem';

/**
 * Silences the warnings that a curator has acknowledged on the place concerned (or, for a pair, on
 * either of the two), and warns of acknowledgements that silence nothing any more.
 */
export function withoutAcknowledged(problems: readonly Problem[], reading: Reading): Problem[] {
	const { record, placeFiles } = reading;
	const rest = [...problems];
	const idle: Problem[] = [];
	record.places.forEach((place, index) => {
		place.properties.acknowledged.forEach((entry, position) => {
			const silenced = rest.filter((problem) => concerns(problem, place.id, entry));
			for (const problem of silenced) rest.splice(rest.indexOf(problem), 1);
			if (silenced.length > 0) return;
			idle.push({
				file: placeFiles[index] ?? '',
				record: place.id,
				field: `properties.acknowledged.${position}`,
				value: `${entry.rule} ${entry.with ?? ''}`.trim(),
				expected: 'a warning that it silences; without one, remove it',
				severity: 'warning',
				rule: 'acknowledged'
			});
		});
	});
	return [...rest, ...idle];
}

function concerns(
	problem: Problem,
	place: string,
	{ rule, with: other }: { rule: string; with: string | null }
): boolean {
	if (problem.severity !== 'warning' || problem.rule !== rule) return false;
	if (other === null) return problem.record === place && problem.with === undefined;
	return (
		(problem.record === place && problem.with === other) ||
		(problem.record === other && problem.with === place)
	);
}
