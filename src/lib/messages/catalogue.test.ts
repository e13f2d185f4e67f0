import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '$lib/domain/language';
import { loadCatalogue, loadWithOwn } from './catalogue';
import { createTranslate } from './translator';

type Tree = { readonly [key: string]: string | Tree };

/** `figure.rank` -> text, over the whole tree. */
function leavesOf(tree: Tree, prefix = ''): Map<string, string> {
	const leaves = new Map<string, string>();
	for (const [key, value] of Object.entries(tree)) {
		const place = prefix + key;
		if (typeof value === 'string') leaves.set(place, value);
		else for (const [inner, text] of leavesOf(value, `${place}.`)) leaves.set(inner, text);
	}
	return leaves;
}

const stem = (key: string) => key.replace(/_(one|other)$/, '');
const variablesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

async function wordsOf(language: Language): Promise<Map<string, string>> {
	const names = [
		'archive',
		'claim',
		'dataFields',
		'dataPage',
		'dose',
		'exporting',
		'impact',
		'office',
		'query',
		'review',
		'reviewFault',
		'reviewPage',
		'slides'
	] as const;
	return leavesOf(await loadWithOwn(language, ...names));
}

const vi = await wordsOf('vi');
const en = await wordsOf('en');

test('both languages have the same keys, plurals aside', () => {
	expect(new Set([...en.keys()].map(stem))).toEqual(new Set([...vi.keys()].map(stem)));
});

test('English plurals are whole: whoever has one has the other', () => {
	const lone = [...en.keys()].filter(
		(key) => key.endsWith('_one') && !en.has(`${stem(key)}_other`)
	);
	expect(lone).toEqual([]);
});

describe.each([
	['vi', vi],
	['en', en]
] as const)('%s', (_language, leaves) => {
	test('has no empty text, no stray space, no exclamation mark', () => {
		// A remark in brackets may bring the space before it along.
		const odd = [...leaves].filter(
			([, text]) =>
				text.replace(/^ (?=\()/, '').trim() !== text.replace(/^ (?=\()/, '') ||
				/^$|\s{2}|!/.test(text)
		);
		expect(odd).toEqual([]);
	});

	test('is composed Unicode', () => {
		expect([...leaves].filter(([, text]) => text.normalize('NFC') !== text)).toEqual([]);
	});
});

/** Values that a page gives to all its sentences. */
const COMMON: readonly (string | undefined)[] = ['noun', 'nouns', 'start'];

test('English uses no value that the Vietnamese text is not given', () => {
	const unknown = [...en].filter(([key, text]) => {
		const given = variablesOf(vi.get(key) ?? vi.get(`${stem(key)}_other`) ?? '');
		return variablesOf(text).some((name) => !given.includes(name) && !COMMON.includes(name));
	});
	expect(unknown).toEqual([]);
});

test('a key that does not exist is an error, not a blank', async () => {
	const t = createTranslate('vi', await loadCatalogue('vi'));
	const unknown = 'shell.nothing' as Parameters<typeof t>[0];
	expect(() => t(unknown)).toThrow('no message shell.nothing in vi');
});

test('a value is not escaped and not interpreted', async () => {
	const t = createTranslate('vi', await loadCatalogue('vi'));
	const query = '<img src=x> $t(shell.name) {{count}}';
	expect(t('shell.province.none', { query })).toContain('<img src=x>');
});

test('no text of the catalogue is dead', () => {
	const source = sourcesOf(join(import.meta.dirname, '../..'))
		.filter((path) => !path.includes('/messages/'))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	// A key stands in the source as a whole, or up to the dot before a part that is computed.
	const dead = [...new Set([...vi.keys()].map(stem))].filter((key) => {
		// The error page reads its words from the catalogue itself: the layout may be what failed.
		if (key.startsWith('shell.error.')) return false;
		if (source.includes(`'${key}'`) || source.includes(`\`${key}\``)) return false;
		const parts = key.split('.');
		return !parts.some((_, i) => i > 0 && source.includes(`${parts.slice(0, i).join('.')}.\${`));
	});
	expect(dead).toEqual([]);
});

function sourcesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte)$/.test(name))
		.map((name) => join(folder, name));
}
