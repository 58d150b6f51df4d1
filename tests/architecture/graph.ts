/**
 * The import graph of src/, read with TypeScript's own parser. Svelte files are read by their script
 * blocks, not compiled: a compiler drops the imports that are only types, and those count here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
	/** The importing file, from the project's folder: `src/lib/atlas/atlas.ts`. */
	readonly from: string;
	/** The imported file, likewise, or the package as written: `maplibre-gl`. */
	readonly to: string;
	/** Erased by the compiler: `import type`. */
	readonly typeOnly: boolean;
	/** Loaded when called for: `import('…')`. */
	readonly dynamic: boolean;
	readonly line: number;
}

const aliases: readonly (readonly [string, string])[] = [
	['$lib', 'src/lib'],
	['$data', 'data']
];

/** As the file itself, or with what TypeScript and Vite let an import leave out. */
const endings = ['', '.ts', '.js', '.svelte', '.svelte.ts', '/index.ts', '/index.js'];

/** The script blocks of a component, each on its own lines so that line numbers hold. */
function scriptsOf(component: string): string {
	const code = component.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
	let kept = '';
	let end = 0;
	for (const match of code.matchAll(/(<script\b[^>]*>)([^]*?)<\/script>/g)) {
		const start = match.index + (match[1] ?? '').length;
		const body = match[2] ?? '';
		kept += code.slice(end, start).replace(/[^\n]/g, ' ') + body;
		end = start + body.length;
	}
	return kept;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	return (
		clause.name === undefined &&
		named !== undefined &&
		ts.isNamedImports(named) &&
		named.elements.length > 0 &&
		named.elements.every((element) => element.isTypeOnly)
	);
}

function resolve(from: string, specifier: string): string {
	const path = specifier.replace(/\?.*$/, '');
	const alias = aliases.find(([name]) => path === name || path.startsWith(`${name}/`));
	if (alias === undefined && !path.startsWith('.')) return path;
	const base =
		alias === undefined
			? normalize(join(dirname(from), path))
			: normalize(path.replace(alias[0], () => alias[1]));
	const written = base.replace(/\.js$/, '.ts');
	const found = [...endings.map((ending) => base + ending), written].find(
		(candidate) => /\.\w+$/.test(candidate) && existsSync(candidate)
	);
	return found ?? base;
}

/** The imports of one file, given its text. */
export function importsOf(from: string, text: string): Import[] {
	const code = from.endsWith('.svelte') ? scriptsOf(text) : text;
	const source = ts.createSourceFile(from, code, ts.ScriptTarget.Latest, true);
	const found: Import[] = [];

	function add(specifier: ts.Node, kind: { typeOnly: boolean; dynamic: boolean }): void {
		if (!ts.isStringLiteralLike(specifier)) return;
		const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
		found.push({ from, to: resolve(from, specifier.text), line, ...kind });
	}

	function visit(node: ts.Node): void {
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
			add(node.moduleSpecifier, { typeOnly: isTypeOnly(node), dynamic: false });
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			node.arguments.slice(0, 1).forEach((to) => add(to, { typeOnly: false, dynamic: true }));
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, { typeOnly: true, dynamic: false });
		ts.forEachChild(node, visit);
	}
	visit(source);
	return found;
}

/** Every import of the shipped code; tests may import what they like. */
export function importGraph(): Import[] {
	return readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => join('src', name.replaceAll('\\', '/')))
		.filter((file) => /\.(ts|js|svelte)$/.test(file) && !/\.(test|d)\.ts$/.test(file))
		.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}
