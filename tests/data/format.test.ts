import { describe, expect, it } from 'vitest';
import { readDataFiles, readSchemaFiles } from '../../scripts/data/files';
import { jsonSchemas } from '../../scripts/data/json-schemas';
import { canonicalText, findFormatProblems } from '../../src/lib/atlas/check/canonical';
import { findSyntaxFlaw } from '../../src/lib/atlas/check/json-syntax';

const files = await readDataFiles();

describe('data:format', () => {
	it.each([...files.keys()])('leaves %s as it is, byte for byte', (path) => {
		const text = files.get(path) ?? '';
		expect(canonicalText(path, JSON.parse(text))).toBe(text);
	});

	it('is the same whatever the order of records and keys was', () => {
		const path = 'data/attestations.json';
		const text = files.get(path) ?? '';
		const records = JSON.parse(text) as Record<string, unknown>[];
		const shuffled = records
			.toReversed()
			.map((record) => Object.fromEntries(Object.entries(record).reverse()));
		expect(canonicalText(path, shuffled)).toBe(text);
	});

	it('names the file and the line that is not canonical', () => {
		const path = 'data/sites/aws.geojson';
		const loose = new Map([[path, (files.get(path) ?? '').replace('\t"features"', '  "features"')]]);
		expect(findFormatProblems(loose)).toEqual([
			expect.objectContaining({ file: path, record: 'line 3', rule: 'format', severity: 'error' })
		]);
	});

	it('keeps the JSON Schema files true to the schema', async () => {
		expect(await readSchemaFiles()).toEqual(jsonSchemas());
	});
});

describe('findSyntaxFlaw', () => {
	it.each([...files.keys()])('finds none in %s', (path) => {
		expect(findSyntaxFlaw(files.get(path) ?? '')).toBeNull();
	});

	it.each([
		['', 1, 1, 'a value'],
		['{"a": 1,}', 1, 9, 'a string in double quotes, closed on its line'],
		['[1 2]', 1, 4, '“,” or “]”'],
		['{\n\t"a": tru\n}', 2, 7, 'a value'],
		['{"a": "x\ny"}', 1, 7, 'a string in double quotes, closed on its line'],
		['{"a": 1}}', 1, 9, 'the end of the file'],
		['{"a": 1,\n"a": 2}', 2, 1, 'the key "a" only once']
	])('finds the first in %j', (text, line, column, expected) => {
		expect(findSyntaxFlaw(text)).toMatchObject({ line, column, expected });
	});
});
