import { describe, expect, test } from 'vitest';
import { readCsv } from '$lib/ingest/read-csv';
import type { LedgerGroup } from '$lib/ingest/upload-ledger';
import { ledgerCsv } from './ledger-csv';

function group(lines: readonly number[], more: Partial<LedgerGroup> = {}): LedgerGroup {
	return {
		rule: 'number.invalid',
		field: 'score',
		column: 'Điểm',
		value: 'x',
		params: {},
		severity: 'reject',
		suggestions: [],
		lines: Uint32Array.from(lines),
		...more
	};
}

async function rows(groups: readonly LedgerGroup[], language: 'vi' | 'en' = 'vi') {
	const blob = await ledgerCsv({ groups }, language);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
	expect(text.startsWith('\ufeff')).toBe(true);
	return readCsv(text.slice(1)).map(({ cells }) => cells);
}

describe('the ledger as CSV', () => {
	test('says of each cell where it stands, what is wrong, what to do, by which rule', async () => {
		const suggestion = { value: '04', label: { vi: 'Cao Bằng', en: 'Cao Bang' } };
		const area = { rule: 'area.unknown', column: 'Tỉnh', suggestions: [suggestion] } as const;
		const found = await rows([group([3, 9]), group([3], { ...area, value: 'Cao Bàng' })], 'en');
		expect(found[0]).toEqual([
			'Line',
			'Column',
			'Value',
			'Level',
			'Fault',
			'What to do',
			'Suggestions',
			'Rule'
		]);
		expect(found.slice(1).map((cells) => cells.filter((_, at) => at !== 4 && at !== 5))).toEqual([
			['3', 'Điểm', 'x', 'rejected', '', 'number.invalid'],
			['3', 'Tỉnh', 'Cao Bàng', 'rejected', 'Cao Bang', 'area.unknown'],
			['9', 'Điểm', 'x', 'rejected', '', 'number.invalid']
		]);
		expect(found[1]?.slice(4, 6)).toEqual(['the value “x” is not a number.', 'Correct it.']);
	});

	test('begins with what concerns the whole file, and goes on in the order of the file', async () => {
		const whole = group([], { rule: 'table.no_rows', field: null, column: null, value: null });
		const far = Array.from({ length: 9000 }, (_, at) => at * 3 + 2);
		const found = await rows([group(far), { ...whole, severity: 'warning' }, group([9001])]);
		expect(found).toHaveLength(1 + 9002);
		expect(found[1]?.slice(0, 4)).toEqual(['', '', '', 'lưu ý']);
		const lines = found.slice(2).map(([line]) => Number(line));
		expect(lines).toEqual([...lines].sort((one, other) => one - other));
	});

	test('is harmless in a spreadsheet, and leaves negative numbers as they are', async () => {
		const texts = ['=1+1', '+cmd', '@a', '\t=a', '-a', '-5,2'];
		const found = await rows(texts.map((value, at) => group([at + 2], { value, column: value })));
		const marked = ["'=1+1", "'+cmd", "'@a", "'\t=a", "'-a", '-5,2'];
		expect(found.slice(1).map((cells) => cells[2])).toEqual(marked);
		expect(found.slice(1).map((cells) => cells[1])).toEqual(marked);
	});

	test('can be stopped', async () => {
		const stop = new AbortController();
		stop.abort();
		const many = group(Array.from({ length: 1_000_000 }, (_, at) => at + 1));
		await expect(
			ledgerCsv({ groups: [many] }, 'vi', { signal: stop.signal })
		).rejects.toMatchObject({ kind: 'cancelled' });
	});
});
