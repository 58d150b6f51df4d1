import { canonicalText } from '../../src/lib/atlas/check/canonical';
import { checkRecord } from '../../src/lib/atlas/check';
import type { Countries } from '../../src/lib/atlas/check/countries';
import { readRecord, type Problem } from '../../src/lib/atlas/record';

/** A file of the record as loosely typed JSON, for mutations that the schema forbids. */
export type Json = Record<string, unknown>;

/** The files with one of them rewritten by a mutation of its parsed content. */
export function mutated(
	files: ReadonlyMap<string, string>,
	path: string,
	mutate: (content: never) => void
): Map<string, string> {
	const content: unknown = JSON.parse(files.get(path) ?? 'null');
	mutate(content as never);
	return new Map(files).set(path, canonicalText(path, content));
}

/** Every problem of the files. */
export function problemsOf(
	files: ReadonlyMap<string, string>,
	countries: Countries | null = null
): Problem[] {
	return checkRecord(readRecord(files), { countries });
}
