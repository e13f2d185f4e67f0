import { expect, test } from 'vitest';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { checkFile } from './testing/check-tiny';
import { fileTable, tallMapping } from './testing/file-table';
import { unreadRows } from './unread-rows';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();

const HEADER = 'Ngày phát,Phút,Tên,Loại';
const MAPPING = tallMapping(['aired_on', 'minutes', 'title', 'status'], { kind: 'episodes' });

async function unreadOf(rows: readonly string[], more: Partial<FileTable> = {}) {
	const table = fileTable(`${[HEADER, ...rows].join('\n')}\n`, more);
	return unreadRows(engine, await checkFile(engine, table, MAPPING));
}

test('a log of which every row went in has none', async () => {
	expect(await unreadOf(['2020-07-03,13,A,aired'])).toBeNull();
});

test('a rejected row is kept with its line, and with its day where that can be read', async () => {
	const stray = {
		line: 6,
		cells: ['2020-07-31'],
		breach: { rule: 'row.ragged', column: null, params: { expected: 4, found: 1 } }
	} as const;
	const rows = [
		'2020-07-03,13,A,aired',
		'2020-07-10,không rõ,B,aired',
		'ngày mưa,13,C,aired',
		'2020-07-24T20:15,x,D,aired'
	];
	expect(await unreadOf(rows, { strays: [stray] })).toEqual({
		firstDay: '2020-07-03',
		lastDay: '2020-07-24',
		rows: [
			{ line: 3, airedOn: '2020-07-10' },
			{ line: 4, airedOn: null },
			{ line: 5, airedOn: '2020-07-24' },
			{ line: 6, airedOn: null }
		]
	});
});

test('of very many the first are kept, and one without a day for all others', async () => {
	const bad = Array.from({ length: 600 }, (_, at) => `2020-07-10,x${at},B,aired`);
	const found = await unreadOf(['2020-07-03,13,A,aired', ...bad]);
	expect(found?.rows).toHaveLength(501);
	expect(found?.rows.at(-2)).toEqual({ line: 502, airedOn: '2020-07-10' });
	expect(found?.rows.at(-1)).toEqual({ line: 503, airedOn: null });
});
