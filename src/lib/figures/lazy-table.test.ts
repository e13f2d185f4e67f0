import { expect, test } from 'vitest';
import type { FigureFrame } from './figure';
import { withTable } from './lazy-table';

const FRAME = { id: 'a', headline: 'Một' } as FigureFrame;

test('puts the table together once, when it is read', () => {
	let count = 0;
	const table = { caption: 'Bảng', columns: [], rows: [] };
	const figure = withTable(FRAME, () => {
		count += 1;
		return table;
	});
	expect(figure.headline).toBe('Một');
	expect(count).toBe(0);
	expect(figure.table).toBe(table);
	expect({ ...figure }).toEqual({ ...FRAME, table });
	expect(count).toBe(1);
});

test('leaves the table before it unread', () => {
	const first = withTable(FRAME, () => {
		throw new Error('read');
	});
	const table = { caption: 'Bảng', columns: [], rows: [] };
	const figure = withTable(first, () => table, { headline: 'Hai' });
	expect(figure.table).toBe(table);
	expect(figure.headline).toBe('Hai');
});
