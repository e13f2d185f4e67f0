import { describe, expect, it } from 'vitest';
import { ReadingCancelled } from './read-control';
import { readFile } from './read-file';
import type { ReadPlan } from './read-plan';
import { blobOf } from './testing/write-table';

const PLAN: ReadPlan = {
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	escape: '"',
	headerLines: [1],
	firstLine: 2,
	lastLine: null
};

describe('a hostile file', () => {
	// These took minutes while each open quote was followed to the end on its own.
	it.each([
		['a stray quote in every line', '"a,b,c\n'.repeat(50_000)],
		['quotes that all close at the end', `${'"a,b,c\n'.repeat(50_000)}x",b,c\n`],
		['nothing but quotes', '"\n'.repeat(80_000)],
		['a quoted quote in every line', '"a""\n,'.repeat(30_000)],
		['one line of delimiters', ','.repeat(500_000)]
	])('is read to its end: %s', async (_, text) => {
		const table = await readFile(blobOf(`a,b,c\n1,2,3\n4,5,6\n${text}`), PLAN);
		expect(table.lines.length + table.strays.length + table.blankLines).toBeGreaterThan(2);
	});
});

describe('a reading', () => {
	it('tells how far it is, and stops when told', async () => {
		const file = blobOf(`a,b\n${'1,2\n'.repeat(1_500_000)}`);
		const seen: number[] = [];
		const stop = new AbortController();
		const reading = readFile(file, PLAN, {
			signal: stop.signal,
			onProgress: (bytes) => {
				if (seen.push(bytes) === 2) stop.abort();
			}
		});
		await expect(reading).rejects.toBeInstanceOf(ReadingCancelled);
		expect(seen).toHaveLength(2);
		expect(seen[0]).toBeGreaterThan(0);
	});
});
