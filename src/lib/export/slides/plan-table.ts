import type { FigureCell, FigureColumn } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';
import type { TableBlock } from '$lib/review/review-document';
import { cutTo, heightPt, type TextSetting } from './fit-text';
import { plainLine } from '../xml-text';
import type { SlideCell, SlideTable } from './slide-plan';
import type { Box } from './slide-size';
import { CELL_PADDING, MM_PER_POINT, PADDING_MM, tableColumns } from './table-columns';
import { CAPTION_SIZE, LINE_SETTING, TABLE_SIZE } from './text-sizes';

const CAPTION_MM = 5.5;
const MOST_ROWS = 10;
const MOST_LINES = 3;

/** A table with how much of it is not shown. */
export interface PlannedTable {
	readonly table: SlideTable;
	readonly rowsLeft: number;
	readonly columnsLeft: number;
	/** Whether a cell is too narrow for its words. */
	readonly isCut: boolean;
}

/** As much of a table as a slide can show, and a last row that says how much is left out. */
export function plannedTable(
	words: Words,
	block: TableBlock,
	room: Box,
	title: string
): PlannedTable {
	const caption = cutTo(plainLine(block.table.caption), 1, room.w, CAPTION_SETTING);
	const top = caption === '' ? 0 : CAPTION_MM;
	const box = { ...room, y: room.y + top, h: room.h - top };
	const { places, widthsMm: widths } = tableColumns(block, box.w);
	const columns = places.flatMap((at) => block.table.columns[at] ?? []);
	const head = columns.map((column): SlideCell => {
		const text = plainLine(column.label);
		return { text, align: alignOf(column), kind: 'head', span: 1 };
	});
	const cells = block.table.rows.map((row) =>
		columns.map((column, to) => cellOf(column, row[places[to] ?? 0]))
	);
	const whole = [head, ...cells];
	const rows = whole.map((row) => cutRow(row, widths));
	const heights = rows.map((row) => rowMm(row, widths));
	const columnsLeft = block.table.columns.length - columns.length;
	const count = shownRows(heights, box.h, columnsLeft > 0);
	const rowsLeft = cells.length - count;
	const rest = restCells(words, rowsLeft, columnsLeft, columns.length);
	const table = {
		box: { ...box, w: widths.reduce((sum, width) => sum + width, 0) },
		rows: [...rows.slice(0, count + 1), ...rest],
		rowHeightsMm: [...heights.slice(0, count + 1), ...rest.map(() => LINE_MM)],
		columnWidthsMm: widths,
		caption,
		captionBox: { ...room, h: CAPTION_MM },
		altText: [plainLine(block.table.caption), plainLine(title)].find((text) => text !== '') ?? '–'
	};
	const isCut = rows.some((row, at) => row.some(({ text }, to) => text !== whole[at]?.[to]?.text));
	return { table, rowsLeft, columnsLeft, isCut };
}

const CAPTION_SETTING: TextSetting = { ...LINE_SETTING, sizePt: CAPTION_SIZE };

/** A row of one line. */
const LINE_MM = (heightPt(['x'], 100, settingOf('value')) + 2 * CELL_PADDING.y) * MM_PER_POINT;

function settingOf(kind: SlideCell['kind']): TextSetting {
	return { ...LINE_SETTING, weight: kind === 'head' ? 600 : 400, sizePt: TABLE_SIZE };
}

function alignOf({ isNumeric }: FigureColumn): SlideCell['align'] {
	return isNumeric ? 'right' : 'left';
}

function cellOf(column: FigureColumn, cell: FigureCell | undefined): SlideCell {
	const kind = cell?.isReason ? 'reason' : 'value';
	return { text: plainLine(cell?.text ?? ''), align: alignOf(column), kind, span: 1 };
}

function cutRow(row: readonly SlideCell[], widths: readonly number[]): SlideCell[] {
	return row.map((cell, at) => {
		const room = (widths[at] ?? 0) - 2 * PADDING_MM;
		return { ...cell, text: cutTo(cell.text, MOST_LINES, room, settingOf(cell.kind)) };
	});
}

function rowMm(row: readonly SlideCell[], widths: readonly number[]): number {
	const heights = row.map(({ text, kind }, at) =>
		heightPt([text], (widths[at] ?? 0) - 2 * PADDING_MM, settingOf(kind))
	);
	return (Math.max(0, ...heights) + 2 * CELL_PADDING.y) * MM_PER_POINT;
}

/** So many rows below the head fit, with a row for what is left out where anything is. */
function shownRows(heights: readonly number[], roomMm: number, isCutAnyway: boolean): number {
	const [head = 0, ...rows] = heights;
	for (let count = Math.min(rows.length, MOST_ROWS); count > 0; count -= 1) {
		const isCut = isCutAnyway || count < rows.length;
		const used = rows.slice(0, count).reduce((sum, height) => sum + height, head);
		if (used + (isCut ? LINE_MM : 0) <= roomMm) return count;
	}
	return 0;
}

function restCells(
	{ t }: Words,
	rows: number,
	columns: number,
	span: number
): (readonly SlideCell[])[] {
	const parts = [
		...(rows > 0 ? [t('slides.moreRows', { count: rows })] : []),
		...(columns > 0 ? [t('slides.moreColumns', { count: columns })] : [])
	];
	if (parts.length === 0) return [];
	const text = t('slides.seeReport', { rest: parts.join(', ') });
	return [[{ text, align: 'left', kind: 'more', span }]];
}
