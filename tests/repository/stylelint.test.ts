import { join } from 'node:path';
import stylelint from 'stylelint';
import { expect, test } from 'vitest';
import { ROOT } from './source-files';

/** Rules that a style sheet breaks, as if it stood at that path. */
async function rulesBroken(code: string, path = 'src/routes/+page.svelte'): Promise<string[]> {
	const { results } = await stylelint.lint({
		code: path.endsWith('.svelte') ? `<p>x</p>\n<style>\n${code}\n</style>\n` : code,
		codeFilename: join(ROOT, path),
		configFile: join(ROOT, 'stylelint.config.js')
	});
	return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

test.each([
	['nesting', 'p { b { margin: 0; } }', 'plugin/no-unsupported-browser-features'],
	[':has()', 'p:has(b) { margin: 0; }', 'plugin/no-unsupported-browser-features'],
	['subgrid', 'p { grid-template-rows: subgrid; }', 'plugin/no-unsupported-browser-features'],
	['@starting-style', '@starting-style { p { opacity: 0; } }', 'at-rule-disallowed-list'],
	['text-wrap', 'p { text-wrap: balance; }', 'property-disallowed-list'],
	['mask', 'p { mask: none; }', 'property-disallowed-list'],
	[
		'color-mix()',
		'p { color: color-mix(in srgb, var(--a), var(--b)); }',
		'function-disallowed-list'
	]
])('%s is too new', async (_name, code, rule) => {
	expect(await rulesBroken(code)).toContain(rule);
});

test.each(['p { color: #c00; }', 'p { color: red; }', 'p { color: rgb(0 0 0 / 50%); }'])(
	'%s may stand in tokens only',
	async (code) => {
		expect(await rulesBroken(code)).toHaveLength(1);
		expect(await rulesBroken(code, 'src/lib/charts/chart.css')).toHaveLength(1);
		expect(await rulesBroken(code, 'src/lib/tokens/tokens.css')).toEqual([]);
	}
);

test('what supported browsers read passes', async () => {
	const code = `
		@page { size: a4; margin: 12mm; }
		@container (min-width: 30rem) { p { display: grid; } }
		@media (prefers-color-scheme: dark) { p { color: var(--ink); } }
		@media print { p { break-inside: avoid; } }
		p { clip-path: inset(50%); width: max-content; }
		p:global(.wide):is(:hover, :focus-visible) { inset: 0; aspect-ratio: 2 / 1; gap: 1rem; }
	`;
	expect(await rulesBroken(code)).toEqual([]);
});
