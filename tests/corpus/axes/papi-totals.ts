/** A table that a publisher might send, cells unwritten: the totals of PAPI 2024, rounded. */
export const TOTALS: readonly (readonly string[])[] = [
	['Tỉnh, thành phố', 'Điểm', 'Hạng', 'Số tỉnh', 'Ghi chú'],
	['Cao Bằng', '41,33', '51', '61', 'Nhóm thấp nhất'],
	['Bắc Kạn', '44,1', '22', '61', 'Nhóm trung bình cao'],
	['Hòa Bình', '43,48', '32', '61', 'Nhóm trung bình thấp'],
	['Thừa Thiên Huế', '45,1', '11', '61', 'Nhóm cao nhất'],
	['Đắk Lắk', '43,01', '39', '61', 'Nhóm trung bình thấp'],
	['Bà Rịa - Vũng Tàu', '45,53', '7', '61', 'Nhóm cao nhất']
];

/** The records of that table; the index and the year are in the name of the file. */
export const TOTAL_ROWS: readonly string[] = [
	'index | year | area_code | component | score | rank | rank_of | note | line',
	'PAPI | 2024 | 04 | TOTAL | 41.33 | 51 | 61 | Nhóm thấp nhất | 2',
	'PAPI | 2024 | 06 | TOTAL | 44.1 | 22 | 61 | Nhóm trung bình cao | 3',
	'PAPI | 2024 | 17 | TOTAL | 43.48 | 32 | 61 | Nhóm trung bình thấp | 4',
	'PAPI | 2024 | 46 | TOTAL | 45.1 | 11 | 61 | Nhóm cao nhất | 5',
	'PAPI | 2024 | 66 | TOTAL | 43.01 | 39 | 61 | Nhóm trung bình thấp | 6',
	'PAPI | 2024 | 77 | TOTAL | 45.53 | 7 | 61 | Nhóm cao nhất | 7'
];

/** The table with a delimiter that stands in none of its cells. */
export function totalsText(delimiter: string, end = '\n'): string {
	return TOTALS.map((cells) => cells.join(delimiter) + end).join('');
}

/** Six totals without a word about their rows, one province a line. */
export const BARE_TOTALS: readonly string[] = [
	'Cao Bằng;41,33',
	'Bắc Kạn;44,1',
	'Hòa Bình;43,48',
	'Đắk Lắk;43,01'
];
