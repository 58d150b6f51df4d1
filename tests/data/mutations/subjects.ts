import { z } from 'zod';
import {
	AttestationRecord,
	EventRecord,
	FILES,
	OperatorRecord,
	PlaceFeature,
	RecordInfo,
	RefusedClaim,
	SchemeRecord,
	SourceRecord
} from '../../../src/lib/atlas/schema';
import type { Json } from '../record.fixture';

/** The way to a value within a record. */
export type Path = readonly (string | number)[];

/** A record that can be mutated. */
export interface Subject {
	/** The file in which it stands. */
	file: string;
	part: keyof typeof SCHEMAS;
	/** Its place in the list of the file. */
	index: number;
	/** Its id; `record` for the record as a whole. */
	id: string;
	/** Id of another record of the file; null when it is alone there. */
	neighbour: string | null;
	value: Json;
}

const SCHEMAS = {
	info: RecordInfo,
	operators: OperatorRecord,
	schemes: SchemeRecord,
	attestations: AttestationRecord,
	events: EventRecord,
	refused: RefusedClaim,
	sources: SourceRecord,
	places: PlaceFeature
} as const;

/** Every record of the files. */
export function subjectsOf(contents: ReadonlyMap<string, unknown>): Subject[] {
	return [...contents].flatMap(([file, content]) => {
		const part = (Object.keys(SCHEMAS) as Subject['part'][]).find((name) =>
			file.startsWith(FILES[name].path)
		);
		if (part === undefined) return [];
		const records = listOf(content);
		const idOf = (record: Json | undefined): string | null =>
			typeof record?.id === 'string' ? record.id : null;
		return records.map((value, index) => ({
			file,
			part,
			index,
			id: idOf(value) ?? 'record',
			neighbour: records.length > 1 ? idOf(records[(index + 1) % records.length]) : null,
			value
		}));
	});
}

/** The records of a file, whatever frame they are in. */
export function listOf(content: unknown): Json[] {
	if (Array.isArray(content)) return content as Json[];
	const frame = content as Json;
	return Array.isArray(frame.features) ? (frame.features as Json[]) : [frame];
}

/** The text of a file whose records are others, in the frame that it had. */
export function textWith(content: unknown, records: readonly unknown[]): string {
	if (Array.isArray(content)) return JSON.stringify(records);
	const frame = content as Json;
	return JSON.stringify('features' in frame ? { ...frame, features: records } : records[0]);
}

/** Every way into a value, the empty one to itself included. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const isList = Array.isArray(value);
	const inner = Object.entries(value).flatMap(([key, item]) =>
		pathsIn(item, [...path, isList ? Number(key) : key])
	);
	return [path, ...inner];
}

/** The value at the end of a way. */
export function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value);
}

/** Puts another value at the end of a way; the way must lead into something. */
export function setAt(value: unknown, path: Path, replacement: unknown): void {
	Reflect.set(valueAt(value, path.slice(0, -1)) as object, path.at(-1) ?? '', replacement);
}

/** What the schema has at the end of a way, with its `nullable` and `optional` around it. */
export function schemaAt({ part }: Pick<Subject, 'part'>, path: Path): z.core.$ZodType {
	return path.reduce<z.core.$ZodType>((schema, key) => {
		const inner = bare(schema);
		if (inner instanceof z.ZodObject) {
			const shape: Record<string, z.core.$ZodType> = inner.shape;
			return shape[key] ?? z.never();
		}
		if (inner instanceof z.ZodArray) return inner.element;
		if (inner instanceof z.ZodTuple) return inner.def.items[Number(key)] ?? z.never();
		return z.never();
	}, SCHEMAS[part]);
}

/** A schema without its `nullable` and `optional`. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
	const wraps = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
	return wraps ? bare(schema.unwrap()) : schema;
}
