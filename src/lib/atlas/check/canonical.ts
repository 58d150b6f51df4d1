import { z } from 'zod';
import { FILES } from '../schema';
import type { Problem } from './problem';

/** Longest line that an inner object or list may fill before it is spread over several. */
const LINE = 100;

/**
 * The canonical text of a data file: records sorted by id, keys in the order of the schema, tabs,
 * small objects and lists on one line, one line feed at the end. Formatting twice changes nothing,
 * so that a diff shows only what changed. Keys that the schema does not know are kept, at the end.
 */
export function canonicalText(path: string, content: unknown): string {
	const schema = schemaOf(path);
	const ordered = schema === null ? content : inOrder(sorted(content), schema);
	return `${render(ordered, 0)}\n`;
}

/** The files whose text is not canonical, one problem each; files that cannot be read are left out. */
export function findFormatProblems(files: ReadonlyMap<string, string>): Problem[] {
	const problems: Problem[] = [];
	for (const [file, text] of files) {
		let canonical: string;
		try {
			canonical = canonicalText(file, JSON.parse(text));
		} catch {
			continue; // `readRecord` reports it with line and column.
		}
		if (canonical === text) continue;
		const lines = canonical.split('\n');
		const index = text.split('\n').findIndex((line, at) => line !== lines[at]);
		problems.push({
			file,
			record: `line ${index + 1}`,
			field: '',
			value: text.split('\n')[index] ?? '',
			expected: `the canonical form (npm run data:format): ${lines[index]?.trim() ?? 'nothing'}`,
			severity: 'error',
			rule: 'format'
		});
	}
	return problems;
}

function schemaOf(path: string): z.ZodType | null {
	const file = Object.values(FILES).find((candidate) =>
		candidate.path.endsWith('/') ? path.startsWith(candidate.path) : path === candidate.path
	);
	return file?.schema ?? null;
}

/** Records by id, in code-unit order, which does not depend on anybody's locale. */
function sorted(content: unknown): unknown {
	if (Array.isArray(content)) {
		return content.toSorted((a, b) => compare(idOf(a), idOf(b)));
	}
	if (isObject(content) && Array.isArray(content.features)) {
		return { ...content, features: sorted(content.features) };
	}
	return content;
}

function idOf(value: unknown): string {
	return isObject(value) && typeof value.id === 'string' ? value.id : '';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(value: unknown, schema: z.core.$ZodType): unknown {
	if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
		return inOrder(value, schema.unwrap());
	}
	if (schema instanceof z.ZodArray && Array.isArray(value)) {
		return value.map((item: unknown) => inOrder(item, schema.element));
	}
	if (schema instanceof z.ZodObject && isObject(value)) {
		const shape: Record<string, z.core.$ZodType> = schema.shape;
		const known = Object.keys(shape).filter((key) => key in value);
		const unknown = Object.keys(value).filter((key) => !(key in shape));
		return Object.fromEntries([
			...known.map((key) => [key, inOrder(value[key], shape[key] ?? z.unknown())] as const),
			...unknown.map((key) => [key, value[key]] as const)
		]);
	}
	return value;
}

function render(value: unknown, depth: number): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Array.isArray(value)
		? value.map((item: unknown) => ({ key: '', item }))
		: Object.entries(value).map(([name, item]: [string, unknown]) => ({
				key: `${JSON.stringify(name)}: `,
				item
			}));
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	if (entries.length === 0) return `${open}${close}`;

	if (depth > 1 && entries.every(({ item }) => typeof item !== 'object' || item === null)) {
		const gap = Array.isArray(value) ? '' : ' ';
		const inner = entries.map(({ key, item }) => key + JSON.stringify(item)).join(', ');
		const line = `${open}${gap}${inner}${gap}${close}`;
		if (line.length <= LINE) return line;
	}
	const indent = '\t'.repeat(depth + 1);
	const lines = entries.map(({ key, item }) => `${indent}${key}${render(item, depth + 1)}`);
	return `${open}\n${lines.join(',\n')}\n${'\t'.repeat(depth)}${close}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
