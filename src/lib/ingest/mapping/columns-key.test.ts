import { expect, test } from 'vitest';
import { columnsKey, fitsMapping } from './columns-key';
import { PROVINCES, proposed } from './testing/proposed';

test('a file of the same columns is known again', () => {
	const columns = ['Tỉnh', 'Điểm số'];
	expect(columnsKey(['TỈNH ', 'điểm  số'])).toBe(columnsKey(columns));
	expect(columnsKey(['Điểm số', 'Tỉnh'])).not.toBe(columnsKey(columns));
	expect(columnsKey(['a,b'])).not.toBe(columnsKey(['a', 'b']));
	const { mapping } = proposed(
		{ Tỉnh: PROVINCES, 'Điểm số': ['41.33'] },
		{ fileName: 'PAPI 2024.csv' }
	);
	expect(fitsMapping(mapping, columns)).toBe(true);
	expect(fitsMapping(mapping, ['Tỉnh'])).toBe(false);
});
