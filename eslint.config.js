// What the code may not do; how it looks is Prettier's (.prettierrc.json), who may import whom is
// tests/architecture's.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'test-results/', 'static/', 'data/', 'docs/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.config.js', 'playwright.config.ts'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows what is defined, better.
			'no-undef': 'off',
			eqeqeq: 'error',
			// French puts no-break spaces before its punctuation.
			'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
			'no-console': ['error', { allow: ['error', 'warn'] }],
			'no-restricted-globals': [
				'error',
				...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
					name,
					message: 'In a sandboxed frame it throws: go through $lib/ui/shell/storage.'
				}))
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `() => void f()` says the same with more signs.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// Objects here are closures: no method has a `this` to lose.
			'@typescript-eslint/unbound-method': 'off',
			// Under noUncheckedIndexedAccess an index known to be in range says so with `!`.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-misused-spread': [
				'error',
				{ allow: [{ from: 'lib', name: 'string' }] }
			],
			// `'eu' | (string & {})` and its like document what to expect.
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			'@typescript-eslint/no-unnecessary-condition': [
				'error',
				{ allowConstantLoopConditions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': ['error', { enforceDynamicLinks: 'always' }],
			'svelte/require-each-key': 'error',
			// Links are made by $lib/i18n and $lib/selection; prerendering fails on one that leads nowhere.
			'svelte/no-navigation-without-resolve': 'off',
			// A Map made within one derivation is no state.
			'svelte/prefer-svelte-reactivity': 'off',
			// In templates the parser does not know the types of snippets and callbacks; svelte-check does.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unnecessary-condition': 'off'
		}
	},
	{
		files: ['src/lib/ui/shell/storage.ts'],
		rules: { 'no-restricted-globals': 'off' }
	},
	{
		// Type-checked rules do not see JSDoc casts; tsc does, in scripts/tsconfig.json.
		files: ['**/*.js', 'playwright.config.ts'],
		extends: [ts.configs.disableTypeChecked]
	},
	{
		files: ['scripts/**', 'tests/**', '*.config.*'],
		rules: { 'no-console': 'off' }
	}
);
