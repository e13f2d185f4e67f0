import { describe, expect, test } from 'vitest';
import { faultsOfFile, resolveSpecifier, specifiersOf } from './imports';
import { sourceFiles } from './source-files';

test('every import in src points to a room above', () => {
	// Unit tests may fetch a fixture from anywhere.
	const files = sourceFiles('src', /\.(ts|svelte)$/).filter(
		({ path }) => !/\.test\.ts$/.test(path)
	);
	expect(files.flatMap(({ path, text }) => faultsOfFile(path, text))).toEqual([]);
});

describe('finds specifiers', () => {
	test('static, type-only, re-exported and dynamic', () => {
		const code = `
			import a from './a';
			import type { B } from '$lib/b';
			export { c } from "../c";
			export * from './d';
			type E = import('./e').E;
			const f = await import('./f?url');
			// import g from './g';
			const h = "import h from './h'";
		`;
		expect(specifiersOf('src/lib/domain/x.ts', code).sort()).toEqual(
			['$lib/b', '../c', './a', './d', './e', './f?url'].sort()
		);
	});

	test('in both scripts and in the markup of a component', () => {
		const component = `
			<script module lang="ts">import './a';</script>
			<script lang="ts">import B from './B.svelte';</script>
			{#await import('./c') then { C }}<C />{/await}
		`;
		expect(specifiersOf('src/lib/ui/X.svelte', component)).toEqual(['./a', './B.svelte', './c']);
	});
});

test.each([
	['$lib/engine/start', 'src/lib/engine/start'],
	['../queries/trend.sql?raw', 'src/lib/queries/trend.sql'],
	['../../../data/areas.csv?url', 'data/areas.csv'],
	['d3', undefined]
])('resolves %s', (specifier, path) => {
	expect(resolveSpecifier('src/lib/figures/x.ts', specifier)).toBe(path);
});

describe('catches', () => {
	test.each([
		['src/lib/domain/x.ts', "import type { A } from '$lib/ingest/a'", 'below it'],
		['src/lib/engine/x.ts', "import { a } from '../charts/a'", 'below it'],
		['src/lib/queries/x.ts', "export * from '$lib/analysis/a'", 'below it'],
		['src/lib/export/x.ts', "const a = import('../../routes/a')", 'below it'],
		['src/lib/state/x.ts', "import { a } from '$lib/messages/a'", 'knows nothing'],
		['src/lib/figures/x.ts', "import { a } from '$lib/engine/a'", 'knows nothing'],
		['src/lib/charts/X.svelte', "<script>import a from '$lib/store/a'</script>", 'knows nothing'],
		['src/lib/ui/X.svelte', "<script>import '../domain/a'</script>", 'knows nothing'],
		['src/lib/domain/x.ts', "import { readFileSync } from 'node:fs'", 'may not import'],
		['src/lib/charts/x.ts', "import * as duckdb from '@duckdb/duckdb-wasm'", 'may not import'],
		['src/routes/+page.ts', "import Papa from 'papaparse'", 'may not import'],
		['src/lib/analysis/x.ts', "import { mean } from 'd3'", 'may not import'],
		['src/lib/ingest/x.ts', "import { tick } from 'svelte'", 'may not import'],
		['src/lib/figures/x.ts', 'export const a = document.title', 'DOM'],
		['src/routes/+page.ts', 'const a = `SELECT * FROM scores WHERE area = ${b}`', 'SQL'],
		['src/routes/+page.svelte', "<script>query('select 1 from scores')</script>", 'SQL']
	])('%s: %s', (file, text, reason) => {
		expect(faultsOfFile(file, text)).toEqual([expect.stringContaining(reason)]);
	});
});

test.each([
	['src/lib/charts/x.ts', "import { line } from 'd3'; import type { A } from '$lib/figures/a'"],
	['src/lib/engine/x.ts', "import url from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'"],
	['src/routes/+page.svelte', "<script>import { a } from '$lib/engine/a'</script>Select one from"],
	['src/lib/domain/x.ts', "import { a } from './a'; const window = a.window; window.from;"]
])('lets pass %s: %s', (file, text) => {
	expect(faultsOfFile(file, text)).toEqual([]);
});
