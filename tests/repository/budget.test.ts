import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareFigures } from '../../scripts/budget-growth.js';
import { acceptFigures, compareSite, weighSite } from '../../scripts/budget.js';
import { readPage, staticImports } from '../../scripts/page-graph.js';

const PAGE = `
	<link href="../_app/immutable/assets/a.css" rel="stylesheet">
	<link rel="modulepreload" href="../_app/immutable/chunks/kit.js">
	<script>Promise.all([import("../_app/immutable/entry/start.js")])</script>
`;

const SITE = {
	'en/index.html': PAGE,
	'_app/immutable/assets/a.css': 'a { color: red }',
	'_app/immutable/entry/start.js': 'import "../chunks/kit.js"; export { b } from "../chunks/b.js";',
	'_app/immutable/chunks/kit.js': 'export const later = () => import("./engine.js");',
	'_app/immutable/chunks/b.js': 'export const b = 1;',
	'_app/immutable/chunks/engine.js': 'export const wasm = "/a/duckdb-eh.9ub.wasm";'
};

const LIMITS = {
	htmlAndCssBytes: 80_000,
	beforeInteractionBytes: 250_000,
	pages: [
		{ file: 'en/index.html', required: true },
		{ file: 'later.html', required: false }
	]
};

let root = '';
const write = (files: Record<string, string>) => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	}
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'budget-'));
	write(SITE);
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

test('a page names its style sheets and the modules it starts', () => {
	expect(readPage('en/index.html', PAGE)).toEqual({
		styles: ['_app/immutable/assets/a.css'],
		modules: ['_app/immutable/chunks/kit.js', '_app/immutable/entry/start.js'],
		preloadsEngine: false
	});
});

test('only static imports are followed', () => {
	const code = 'import a from"./a.js";export*from"./b.js";export{c}from"./c.js";import("./d.js")';
	expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
});

describe('a site', () => {
	test('within budget has no fault', async () => {
		const { weights, faults } = await weighSite(root, LIMITS);
		expect(faults).toEqual([]);
		expect(weights).toMatchObject([{ file: 'en/index.html', modules: 3 }]);
	});

	test('counts compressed bytes as they lie there', async () => {
		write({ '_app/immutable/chunks/b.js.br': 'x'.repeat(1_000) });
		const before = await weighSite(root, LIMITS);
		write({ '_app/immutable/chunks/b.js.br': 'x'.repeat(3_000) });
		const after = await weighSite(root, LIMITS);
		expect((after.weights[0]?.jsBytes ?? 0) - (before.weights[0]?.jsBytes ?? 0)).toBe(2_000);
	});

	test('over budget is told which page and by how much', async () => {
		write({ '_app/immutable/assets/a.css.br': 'x'.repeat(90_000) });
		expect((await weighSite(root, LIMITS)).faults).toEqual([
			expect.stringMatching(/^en\/index\.html: HTML \+ CSS is 90\.\d kB, over 80\.0 kB$/)
		]);
	});

	test('may not name the engine in what a page starts with', async () => {
		write({ '_app/immutable/chunks/b.js': 'export const b = "/a/duckdb-browser-eh.worker.x.js";' });
		expect((await weighSite(root, LIMITS)).faults).toEqual([
			'en/index.html: _app/immutable/chunks/b.js names the engine before it is asked for'
		]);
	});

	test('has every required page', async () => {
		const limits = { ...LIMITS, pages: [{ file: 'later.html', required: true }] };
		expect((await weighSite(root, limits)).faults).toEqual(['later.html: not built']);
	});
});

describe('kept figures', () => {
	const kept = { bytes: 100_000, requests: 20 };
	const unchanged = { grown: [], shrunk: [] };

	test.each([102_000, 100_000, 98_000])('let a page have %i bytes instead of 100 000', (bytes) => {
		expect(compareFigures('a.html', kept, { bytes, requests: 20 })).toEqual(unchanged);
	});

	test('stop a growth of more than 2 %', () => {
		expect(compareFigures('a.html', kept, { bytes: 102_100, requests: 20 })).toEqual({
			grown: ['a.html: 102.1 kB, kept 100.0 kB (+2.1 %)'],
			shrunk: []
		});
	});

	test('stop a request more, however small', () => {
		expect(compareFigures('a.html', kept, { bytes: 100_000, requests: 21 })).toEqual({
			grown: ['a.html: 21 requests, kept 20'],
			shrunk: []
		});
	});

	test('tell of what became smaller, so that it is kept', () => {
		expect(compareFigures('a.html', kept, { bytes: 97_900, requests: 19 })).toEqual({
			grown: [],
			shrunk: ['a.html: 97.9 kB, kept 100.0 kB (−2.1 %)', 'a.html: 19 requests, kept 20']
		});
	});

	test('are wanted of every page', () => {
		expect(compareFigures('a.html', undefined, kept)).toEqual({
			grown: ['a.html: no bytes and requests are kept for it'],
			shrunk: []
		});
	});

	test('are those of the build that is accepted, and the limits stay', async () => {
		const { weights } = await weighSite(root, LIMITS);
		expect(compareSite(weights, LIMITS).grown).toHaveLength(1);
		const accepted = acceptFigures(weights, LIMITS);
		expect(accepted).toMatchObject({ htmlAndCssBytes: 80_000, beforeInteractionBytes: 250_000 });
		expect(accepted.pages[0]?.kept?.requests).toBe(5);
		expect(accepted.pages[1]).toEqual({ file: 'later.html', required: false });
		expect(compareSite(weights, accepted)).toEqual(unchanged);

		write({ '_app/immutable/chunks/b.js': 'import "./more.js"; export const b = 1;' });
		write({
			'_app/immutable/chunks/more.js.br': 'x'.repeat(90),
			'_app/immutable/chunks/more.js': ''
		});
		const later = await weighSite(root, LIMITS);
		expect(compareSite(later.weights, accepted).grown).toEqual([
			expect.stringMatching(/^en\/index\.html: .* kB, kept /),
			'en/index.html: 6 requests, kept 5'
		]);
	});
});
