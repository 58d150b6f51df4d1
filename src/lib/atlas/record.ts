import type { z } from 'zod';
import { checkRecord } from './check';
import { findSyntaxFlaw } from './check/json-syntax';
import type { Problem } from './check/problem';
import {
	AttestationRecord,
	CountryRecord,
	EventRecord,
	FILES,
	OperatorRecord,
	RefusedClaim,
	SchemeRecord,
	SourceRecord,
	type PlaceFeature,
	type RecordInfo
} from './schema';

export { formatProblem, type Problem } from './check/problem';

/** The record as curated: what the files of `data/` hold, each part in the order of its file. */
export interface AtlasRecord {
	info: RecordInfo;
	operators: readonly OperatorRecord[];
	schemes: readonly SchemeRecord[];
	attestations: readonly AttestationRecord[];
	events: readonly EventRecord[];
	/** Inhabitants by country. */
	countries: readonly CountryRecord[];
	/** Claims that circulate and that the record does not follow. */
	refused: readonly RefusedClaim[];
	sources: readonly SourceRecord[];
	/** The places of all operators, by file name and then in the order of each file. */
	places: readonly PlaceFeature[];
}

/** What could be read of the files: the sound records, and what is wrong with the others. */
export interface Reading {
	/** The sound records; `info` is null when its file is missing or broken. */
	record: Omit<AtlasRecord, 'info'> & { info: RecordInfo | null };
	/** The file of each place, in the order of `record.places`. */
	placeFiles: readonly string[];
	/** Ids that stand in the files, on broken records too, so that one flaw does not cause a hundred. */
	ids: Readonly<Record<Collection, ReadonlySet<string>>>;
	/** Collections of which a file is missing or cannot be read: references into them cannot be judged. */
	unread: ReadonlySet<Collection>;
	problems: Problem[];
}

/** The parts of the record that hold many records. */
export type Collection =
	| 'operators'
	| 'schemes'
	| 'attestations'
	| 'events'
	| 'countries'
	| 'refused'
	| 'sources'
	| 'places';

/**
 * Reads the record from the text of its files, by path (`data/operators.json`,
 * `data/sites/aws.geojson`, …), and checks it by every rule that needs no map. The record is null
 * when there is any error; all problems are reported, warnings too.
 */
export function parseRecord(files: ReadonlyMap<string, string>): {
	record: AtlasRecord | null;
	problems: Problem[];
} {
	const reading = readRecord(files);
	const problems = checkRecord(reading, { countries: null });
	const { info } = reading.record;
	const sound = info !== null && problems.every(({ severity }) => severity !== 'error');
	return { record: sound ? { ...reading.record, info } : null, problems };
}

/** Reads the files and checks each record's shape, without the rules between records. */
export function readRecord(files: ReadonlyMap<string, string>): Reading {
	const problems: Problem[] = [];
	const unread = new Set<Collection>();
	const ids = Object.fromEntries(
		COLLECTIONS.map((collection) => [collection, new Set<string>()])
	) as Record<Collection, Set<string>>;

	const list = <T extends { id: string }>(
		collection: Exclude<Collection, 'places'>,
		schema: z.ZodType<T>
	): T[] => {
		const { path } = FILES[collection];
		const content = readJson(files, path, problems);
		if (content === undefined) unread.add(collection);
		return soundRecords(path, content, schema, ids[collection], problems);
	};

	const places: PlaceFeature[] = [];
	const placeFiles: string[] = [];
	for (const path of placePaths(files)) {
		const content = readJson(files, path, problems);
		if (content === undefined) unread.add('places');
		const sound = soundFeatures(path, content, ids.places, problems);
		places.push(...sound);
		placeFiles.push(...sound.map(() => path));
	}
	if (placeFiles.length === 0 && !unread.has('places')) {
		problems.push(missing(`${FILES.places.path}<operator>.geojson`));
		unread.add('places');
	}

	const info = readJson(files, FILES.info.path, problems);
	const parsedInfo =
		info === undefined ? null : shape(FILES.info.path, 'record', info, FILES.info.schema, problems);
	return {
		record: {
			info: parsedInfo,
			operators: list('operators', OperatorRecord),
			schemes: list('schemes', SchemeRecord),
			attestations: list('attestations', AttestationRecord),
			events: list('events', EventRecord),
			countries: list('countries', CountryRecord),
			refused: list('refused', RefusedClaim),
			sources: list('sources', SourceRecord),
			places
		},
		placeFiles,
		ids,
		unread,
		problems
	};
}

const COLLECTIONS: readonly Collection[] = [
	'operators',
	'schemes',
	'attestations',
	'events',
	'countries',
	'refused',
	'sources',
	'places'
];

function placePaths(files: ReadonlyMap<string, string>): string[] {
	return [...files.keys()]
		.filter((path) => path.startsWith(FILES.places.path) && path.endsWith('.geojson'))
		.sort();
}

/** The value of a JSON file; undefined, with the reason among the problems, when it cannot be read. */
function readJson(files: ReadonlyMap<string, string>, file: string, problems: Problem[]): unknown {
	const text = files.get(file);
	if (text === undefined) {
		problems.push(missing(file));
		return undefined;
	}
	const flaw = findSyntaxFlaw(text);
	if (flaw === null) return JSON.parse(text) as unknown;
	problems.push({
		file,
		record: `line ${flaw.line}, column ${flaw.column}`,
		field: '',
		value: flaw.found,
		expected: flaw.expected,
		severity: 'error',
		rule: 'json'
	});
	return undefined;
}

function missing(file: string): Problem {
	return {
		file,
		record: '',
		field: '',
		value: undefined,
		expected: 'the file',
		severity: 'error',
		rule: 'json'
	};
}

function soundFeatures(
	file: string,
	content: unknown,
	ids: Set<string>,
	problems: Problem[]
): PlaceFeature[] {
	if (content === undefined) return [];
	const { features, ...frame } = isObject(content) ? content : { features: content };
	// The frame is checked with a stand-in, so that each feature is reported under its own id.
	const stand = FILES.places.schema.omit({ features: true });
	shape(file, 'collection', frame, stand, problems);
	return soundRecords(file, features, FILES.places.schema.shape.features.element, ids, problems);
}

/** The records of a list that have the right shape and an id of their own. */
function soundRecords<T extends { id: string }>(
	file: string,
	content: unknown,
	schema: z.ZodType<T>,
	ids: Set<string>,
	problems: Problem[]
): T[] {
	if (content === undefined) return [];
	if (!Array.isArray(content) || content.length === 0) {
		problems.push({
			file,
			record: '',
			field: file.endsWith('.geojson') ? 'features' : '',
			value: content,
			expected: 'a list of at least one record',
			severity: 'error',
			rule: 'shape'
		});
		return [];
	}
	const sound: T[] = [];
	content.forEach((value: unknown, index) => {
		const id = isObject(value) && typeof value.id === 'string' ? value.id : null;
		const parsed = shape(file, id ?? `#${index}`, value, schema, problems);
		if (id !== null && ids.has(id)) {
			problems.push({
				file,
				record: id,
				field: 'id',
				value: id,
				expected: 'an id that no other record of its kind has',
				severity: 'error',
				rule: 'unique-ids'
			});
			return;
		}
		if (id !== null) ids.add(id);
		if (parsed !== null) sound.push(parsed);
	});
	return sound;
}

/** The value when it has the shape of the schema; null, with every deviation among the problems, when not. */
function shape<T>(
	file: string,
	record: string,
	value: unknown,
	schema: z.ZodType<T>,
	problems: Problem[]
): T | null {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		// An unknown key is reported under its own name, not under that of the object that holds it.
		const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
		for (const key of keys) {
			const path = [...issue.path, ...key];
			problems.push({
				file,
				record,
				field: path.join('.'),
				value: at(value, path),
				expected: issue.code === 'unrecognized_keys' ? 'no such field' : expectation(issue.message),
				severity: 'error',
				rule: 'shape'
			});
		}
	}
	return null;
}

/** Zod's sentence without its lead, since `formatProblem` writes "expected" itself. */
function expectation(message: string): string {
	return message
		.replace(/^Invalid (input|option): expected /, '')
		.replace(/^Too (small|big): expected /, '')
		.replace(/, received .*$/, '');
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) => (isObject(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
		value
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
