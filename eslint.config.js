import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'coverage/',
		'test-results/',
		'static/',
		// Its packages are installed by the benchmark alone.
		'tests/bench/peer/',
		'tests/bench/picture-peer/',
		'tests/bench/framework-peer/'
	]),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		rules: {
			// The compiler knows better which names exist.
			'no-undef': 'off',
			eqeqeq: 'error',
			// Addresses are made by src/lib/state; a test follows every link of the built site.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			// A number in a sentence is clear, and an arrow may hand on what returns nothing.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/cli/**'],
		rules: {
			'no-console': 'error',
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced|groupBy|withResolvers|fromAsync|canParse|isSubsetOf|isSupersetOf)$/]',
					message: 'Chromium 109, Firefox 115 or Safari 16.4 do not have this yet.'
				}
			]
		}
	},
	{
		// Components are typed by svelte-check, which knows them; JSON and packages without types reach a
		// script as `any`, and JavaScript has no way to say better.
		files: ['**/*.svelte', '**/*.js'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	}
);
