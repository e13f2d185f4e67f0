import { describe, expect, it, test } from 'vitest';
import { addressOf, fileAt, readSiteFiles, shellOf, sizeOf, wholeSite } from './site-files';

const PATHS = [
	'404.html',
	'favicon.svg',
	'icons/icon-192.png',
	'licences.txt',
	'index.html',
	'__data.json',
	'pci/index.html',
	'pci/__data.json',
	'en/index.html',
	'en/so-lieu/mau-tep/index.html',
	'lang-son/index.html',
	'lang-son/pci/__data.json',
	'en/lang-son/index.html',
	'explore/papi/total.json',
	'explore/papi/d1.json',
	'peers/papi/lang-son/parts.json',
	'_app/immutable/chunks/a1.js',
	'_app/immutable/assets/base.b2.css',
	'_app/immutable/assets/duckdb-eh.c3.wasm',
	'_app/immutable/assets/duckdb-browser-eh.worker.d4.js',
	'_app/immutable/assets/papi.e5.csv'
];

const list = readSiteFiles(
	JSON.stringify({
		version: 'v1',
		files: Object.fromEntries(PATHS.map((path, at) => [path, [100 + at, 10, 'abcd']]))
	})
);

const pathsOf = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('the list of a build', () => {
	it('is read with sizes and hashes', () => {
		expect(list.version).toBe('v1');
		expect(list.files.get('favicon.svg')).toEqual({
			path: 'favicon.svg',
			bytes: 101,
			packedBytes: 10,
			hash: 'abcd'
		});
	});

	it('is refused where a host answers with something else', () => {
		for (const text of ['<!doctype html>', '[]', '{}', 'null', '{"version":1,"files":{}}']) {
			expect(() => readSiteFiles(text), text).toThrow();
		}
	});
});

describe('the shell', () => {
	const shell = pathsOf(shellOf(list));

	it('has the programs, and the pages without a province, in both languages', () => {
		for (const path of [
			'404.html',
			'licences.txt',
			'icons/icon-192.png',
			'index.html',
			'pci/__data.json',
			'en/so-lieu/mau-tep/index.html',
			'explore/papi/total.json',
			'_app/immutable/chunks/a1.js'
		]) {
			expect(shell).toContain(path);
		}
	});

	it('leaves the engine, its tables and the other provinces to their first use', () => {
		for (const path of [
			'_app/immutable/assets/duckdb-eh.c3.wasm',
			'_app/immutable/assets/duckdb-browser-eh.worker.d4.js',
			'_app/immutable/assets/papi.e5.csv',
			'lang-son/index.html',
			'lang-son/pci/__data.json',
			'explore/papi/d1.json'
		]) {
			expect(shell).not.toContain(path);
		}
	});
});

describe('the whole site', () => {
	it('has every file that the pages of one language ask for', () => {
		const whole = pathsOf(wholeSite(list, 'vi'));
		expect(whole).toEqual(PATHS.filter((path) => !path.startsWith('en/')));
		expect(pathsOf(wholeSite(list, 'en'))).toContain('en/lang-son/index.html');
		expect(pathsOf(wholeSite(list, 'en'))).not.toContain('lang-son/index.html');
	});

	it('is as large as its files', () => {
		expect(sizeOf(wholeSite(list, 'vi')).packedBytes).toBe(
			10 * PATHS.filter((path) => !path.startsWith('en/')).length
		);
	});
});

test.each([
	['', 'index.html', ''],
	['pci/', 'pci/index.html', 'pci/'],
	['/pci/', 'pci/index.html', 'pci/'],
	['pci/__data.json', 'pci/__data.json', 'pci/__data.json'],
	['favicon.svg', 'favicon.svg', 'favicon.svg']
])('the address «%s» is the file %s, and asked for as «%s»', (path, file, address) => {
	expect(fileAt(path)).toBe(file);
	expect(addressOf(file)).toBe(address);
});
