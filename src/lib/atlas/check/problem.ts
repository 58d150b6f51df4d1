/** Something wrong, or worth a look, in the record: enough to find it and to know what was expected. */
export interface Problem {
	/** Path of the file, e.g. `data/sites/aws.geojson`. */
	file: string;
	/** Id of the record; its position in the file when it has none. */
	record: string;
	/** Dotted path of the field within the record; empty for the record as a whole. */
	field: string;
	/** The offending value. */
	value: unknown;
	/** What was expected instead. */
	expected: string;
	/**
	 * An error stops the build; a warning is fixed, or acknowledged in the record with a reason; a notice
	 * is worth knowing and asks for nothing.
	 */
	severity: 'error' | 'warning' | 'notice';
	/** The rule that found it. */
	rule: string;
	/** Id of the other record, when it concerns a pair. */
	with?: string;
}

/** How many problems there are of each severity, in words. */
export function countProblems(problems: readonly Problem[]): string {
	return (['error', 'warning', 'notice'] as const)
		.map((severity) => {
			const count = problems.filter((problem) => problem.severity === severity).length;
			return `${count} ${severity}${count === 1 ? '' : 's'}`;
		})
		.join(', ');
}

const LONGEST_VALUE = 80;

/** One line that names file, record, field, value and what was expected. */
export function formatProblem(problem: Problem): string {
	const { file, record, field, value, expected, severity, rule } = problem;
	const where = [file, record, field].filter(Boolean).join(' › ');
	return `${severity} ${rule}: ${where} is ${shown(value)}; expected ${expected}`;
}

function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	const json = JSON.stringify(value);
	return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json;
}
