import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const LONGEST_FILE_LINES = 250;

/** Path and reason of each file that may be longer. */
const LONG_FILES = new Map<string, string>();

/** Path and reason of each component that may use `{@html}`. */
const HTML_FILES = new Map<string, string>();

const REMOTE_ASSET = /https?:\/\/[^\s'"`)]+\.(?:m?js|css|wasm|woff2?)\b/;
const HEX_COLOUR = /['"`:\s]#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})['"`;\s]/i;
const VAGUE_NAME = /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/i;

const sources = sourceFiles('src', /\.(ts|js|svelte|css|html|sql|json)$/);
const code = sources.filter(({ path }) => !/\.test\.ts$|\.json$/.test(path));
const named = [
	...sources,
	...sourceFiles('tests', /\.(ts|js|svelte)$/),
	...sourceFiles('scripts', /\.(ts|js)$/)
];

const pathsOf = (files: readonly { path: string }[]) => files.map(({ path }) => path);

test('no source asks another origin for a script, style, font or module', () => {
	expect(pathsOf(sources.filter(({ text }) => REMOTE_ASSET.test(text)))).toEqual([]);
});

test(`no source is longer than ${LONGEST_FILE_LINES} lines without a reason`, () => {
	const long = code.filter(({ text }) => text.split('\n').length - 1 > LONGEST_FILE_LINES);
	expect(pathsOf(long).filter((path) => !LONG_FILES.has(path))).toEqual([]);
});

test('no file has a name that says nothing', () => {
	expect(pathsOf(named).filter((path) => VAGUE_NAME.test(path))).toEqual([]);
});

test('no component puts unescaped HTML on a page without a reason', () => {
	const raw = code.filter(({ path, text }) => path.endsWith('.svelte') && text.includes('{@html'));
	expect(pathsOf(raw).filter((path) => !HTML_FILES.has(path))).toEqual([]);
});

test('colours stand in tokens only', () => {
	const coloured = code.filter(
		({ path, text }) => !path.startsWith('src/lib/tokens/') && HEX_COLOUR.test(text)
	);
	expect(pathsOf(coloured)).toEqual([]);
});

describe('the patterns', () => {
	test.each([
		[REMOTE_ASSET, "import 'https://cdn.example.org/d3.min.js'", 'https://example.org/notes.html'],
		[HEX_COLOUR, '<path fill="#c00" />', '{#each areas as area}<a href="#campaign">'],
		[VAGUE_NAME, 'src/lib/charts/utils.ts', 'src/lib/charts/commonality.ts']
	])('%s', (pattern, caught, free) => {
		expect(pattern.test(caught)).toBe(true);
		expect(pattern.test(free)).toBe(false);
	});
});
