import { describe, expect, test } from 'vitest';
import { likelySpan } from './likely-span';
import { readFile } from './read-file';
import type { ReadPlan } from './read-plan';

const PLAN: ReadPlan = {
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	escape: '"',
	headerLines: [1],
	firstLine: 2,
	lastLine: null
};

describe('the likely span of the rows', () => {
	test.each([
		['LF', 'Năm,Tỉnh\n2020,Cao Bằng\n2021,Hà Nội\n'],
		['CRLF', 'Năm,Tỉnh\r\n2020,Cao Bằng\r\n'],
		['no last line end', 'Năm,Tỉnh\n2020,Cao Bằng'],
		['quoted cells', 'Năm,Tỉnh\n2020,"Cao\nBằng"\n2021,"a ""b"""\n'],
		['a mark of UTF-8', '\ufeffNăm,Tỉnh\n2020,Cao Bằng\n']
	])('is that of the table read: %s', async (_, text) => {
		const file = new Blob([text]);
		const { span } = await readFile(file, PLAN);
		expect(span).not.toBeNull();
		expect(await likelySpan(file, PLAN)).toEqual(span);
	});

	test.each([
		['a row of another width', 'Năm,Tỉnh\n2020,Cao Bằng,?\n2021,Hà Nội\n'],
		['letters in pieces', `Năm,Tỉnh\n2020,${'Cao Bằng'.normalize('NFD')}\n2021,a\n`],
		['a blank line', 'Năm,Tỉnh\n2020,Cao Bằng\n\n2021,a\n']
	])('is not the table with %s', async (_, text) => {
		const file = new Blob([text]);
		expect((await readFile(file, PLAN)).span).not.toEqual(await likelySpan(file, PLAN));
	});

	test('is not guessed where the rows cannot stay as they are', async () => {
		const file = new Blob(['Năm,Tỉnh\n2020,Cao Bằng\n']);
		expect(await likelySpan(file, { ...PLAN, lastLine: 2 })).toBeNull();
		expect(await likelySpan(file, { ...PLAN, encoding: 'windows-1258' })).toBeNull();
		expect(await likelySpan(file, { ...PLAN, quote: "'" })).toBeNull();
		expect(await likelySpan(new Blob(['Năm,Tỉnh\n']), PLAN)).toBeNull();
	});
});
