import { expect, it } from 'vitest';
import { proposeColumns } from './panel-columns';

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
	columns,
	rows: rows.map((cells, at) => ({ line: at + 2, cells }))
});

it('finds units, years and values, wherever they stand', () => {
	const found = proposeColumns(
		table(
			['Ghi chú', 'Điểm', 'Năm', 'Tỉnh'],
			['một', '41,33', '2019', 'Cao Bằng'],
			['hai', '40', '2020', 'Cao Bằng'],
			['ba', '39,5', '2019', 'Hà Giang'],
			['bốn', '', '2020', 'Hà Giang']
		)
	);
	expect(found).toEqual({ unit: 'Tỉnh', time: 'Năm', outcome: 'Điểm', numeric: ['Điểm', 'Năm'] });
});

it('proposes nothing where one of them is not there', () => {
	expect(proposeColumns(table(['a', 'b'], ['x', '1'], ['x', '2']))).toBeNull();
	expect(proposeColumns(table(['Năm', 'Điểm'], ['2019', '1'], ['2020', '2']))).toBeNull();
});
