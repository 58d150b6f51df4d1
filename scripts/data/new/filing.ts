import { canonicalText } from '../../../src/lib/atlas/check/canonical';
import { FILES } from '../../../src/lib/atlas/schema';
import type { Draft } from './desk';

/** The files that change when a draft is filed, by path, with their new text in canonical form. */
export function filed(
	files: ReadonlyMap<string, string>,
	{ path, record, sources }: Draft
): Map<string, string> {
	const changed = new Map([[path, withRecords(files, path, [record])]]);
	if (sources.length > 0) {
		changed.set(FILES.sources.path, withRecords(files, FILES.sources.path, sources));
	}
	return changed;
}

function withRecords(
	files: ReadonlyMap<string, string>,
	path: string,
	records: readonly object[]
): string {
	const isCollection = path.startsWith(FILES.places.path);
	const content: unknown = JSON.parse(
		files.get(path) ?? (isCollection ? '{"type":"FeatureCollection","features":[]}' : '[]')
	);
	if (!isCollection) return canonicalText(path, [...(content as object[]), ...records]);
	const collection = content as { features: object[] };
	return canonicalText(path, {
		...collection,
		features: [...collection.features, ...records]
	});
}
