import { suitsForm } from './cell-kind';
import { filledCells, isDataLike, type BodyForm, type LayoutRow } from './layout-row';

/** How notes, sources and signatures under a table begin, in the files of offices. */
const FOOTER_WORDS =
	/^[\s*("'[]*(nguồn|ghi chú|chú thích|chú giải|người lập|lập biểu|người ký|thủ trưởng|nơi nhận|xác nhận|tm\.|kt\.|ngày \d|source|sources|note|notes|footnote|prepared by|signed)(?!\p{L})/iu;
const TOTAL_WORDS = /^\s*(tổng cộng|tổng số|cộng|total|grand total|sum)(?!\p{L})/iu;

function firstText(cells: readonly string[]): string {
	return cells.find((cell) => cell.trim() !== '') ?? '';
}

/** A row of the table that has lost its delimiters still begins with a value of its first column. */
function beginsLikeRow(cells: readonly string[], form: BodyForm): boolean {
	const [first = ''] = (cells[0] ?? '').trim().split(/\s+/);
	const column = form.columns[0];
	return column !== undefined && column !== null && suitsForm(first, column) === true;
}

/** Whether the last row of some rows is none of the table, but a note, a source or a signature. */
export function isFooter(rows: readonly LayoutRow[], at: number, form: BodyForm): boolean {
	const row = rows[at];
	if (row === undefined || form.width < 2) return false;
	const { cells } = row;
	const filled = filledCells(cells);
	const text = firstText(cells);
	const few = Math.max(1, Math.floor(form.usual / 2));
	if (FOOTER_WORDS.test(text) && filled <= Math.max(2, few)) return true;
	if (TOTAL_WORDS.test(text) && filled < form.usual && filled < form.width) return true;
	if (filled > few || isDataLike(cells, form) === true || beginsLikeRow(cells, form)) return false;
	if (cells.length === 1) return true;
	const next = rows[at + 1];
	const isApart = row.isAfterBlank || next?.isAfterBlank === true;
	const isLong = text.length > 1.5 * (form.longest[cells.indexOf(text)] ?? 0);
	return isApart || text.includes(':') || isLong || (next !== undefined && filled <= 1);
}
