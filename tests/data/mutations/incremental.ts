import { checkRecord } from '../../../src/lib/atlas/check';
import type { Countries } from '../../../src/lib/atlas/check/countries';
import {
	formatProblem,
	readRecord,
	type Collection,
	type Problem,
	type Reading
} from '../../../src/lib/atlas/record';
import { FILES } from '../../../src/lib/atlas/schema';

/** Says what one changed file does to the record, without reading the others again. */
export interface IncrementalCheck {
	/** Every problem of the record when one file has another text. */
	problems: (path: string, text: string) => Problem[];
	/** Of these, the ones that the record did not have before; notices are left out. */
	news: (path: string, text: string) => Problem[];
}

/**
 * Reads every file once. Ids that stand in two files of places are the one thing that it does not see:
 * only `readRecord` on all files does.
 */
export function incrementalCheck(
	files: ReadonlyMap<string, string>,
	countries: Countries
): IncrementalCheck {
	const parts = new Map([...files].map(([path, text]) => [path, readAlone(path, text)]));
	const problems = (path: string, text: string): Problem[] => {
		const changed = new Map(parts).set(path, readAlone(path, text));
		return checkRecord(joined([...changed.values()]), { countries });
	};
	const before = new Set(
		checkRecord(joined([...parts.values()]), { countries }).map(formatProblem)
	);
	return {
		problems,
		news: (path, text) =>
			problems(path, text).filter(
				(problem) => problem.severity !== 'notice' && !before.has(formatProblem(problem))
			)
	};
}

/** One file as if it were all; that the others are missing is not its fault. */
function readAlone(path: string, text: string): Reading {
	const reading = readRecord(new Map([[path, text]]));
	const own = collectionOf(path);
	return {
		...reading,
		unread: new Set([...reading.unread].filter((collection) => collection === own)),
		problems: reading.problems.filter(({ file }) => file === path)
	};
}

function collectionOf(path: string): Collection | 'info' | undefined {
	return (Object.keys(FILES) as (keyof typeof FILES)[]).find((name) =>
		path.startsWith(FILES[name].path)
	);
}

function joined(parts: readonly Reading[]): Reading {
	const all = <K extends Collection>(collection: K): Reading['record'][K] =>
		parts.flatMap(({ record }) => record[collection] as readonly never[]);
	const ids = (collection: Collection): Set<string> =>
		new Set(parts.flatMap((part) => [...part.ids[collection]]));
	return {
		record: {
			info: parts.find(({ record }) => record.info !== null)?.record.info ?? null,
			operators: all('operators'),
			schemes: all('schemes'),
			attestations: all('attestations'),
			events: all('events'),
			countries: all('countries'),
			refused: all('refused'),
			sources: all('sources'),
			places: all('places')
		},
		placeFiles: parts.flatMap(({ placeFiles }) => placeFiles),
		ids: {
			operators: ids('operators'),
			schemes: ids('schemes'),
			attestations: ids('attestations'),
			events: ids('events'),
			countries: ids('countries'),
			refused: ids('refused'),
			sources: ids('sources'),
			places: ids('places')
		},
		unread: new Set(parts.flatMap(({ unread }) => [...unread])),
		problems: parts.flatMap(({ problems }) => problems)
	};
}
