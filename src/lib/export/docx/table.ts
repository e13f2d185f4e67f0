import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type FileChild
} from 'docx';
import type { FigureCell, FigureColumn } from '$lib/figures/figure';
import type { TableBlock } from '$lib/review/review-document';
import { caption, sourceParagraph } from './caption';
import type { Manuscript } from './manuscript';
import { SIZE, TEXT_WIDTH_MM, twips } from './paper';
import { BOLD, ITALIC, PLAIN } from './run-look';
import { STYLE } from './styles';
import { columnWidths } from './table-widths';

/** A table of so many rows is kept on one page. */
const MOST_KEPT_ROWS = 8;
/** From so many columns on, letters are smaller. */
const MANY_COLUMNS = 7;
const VERY_MANY_COLUMNS = 10;
/** Letters of a table side by side on a page. */
const LETTERS_ACROSS = 76;
const HEAD_FILL = 'EDEDED';
const CELL_MM = {
	marginUnitType: WidthType.DXA,
	left: twips(1.5),
	right: twips(1.5),
	top: twips(0.6),
	bottom: twips(0.6)
};

/** A table under its caption, its head on every page, with its source below. */
export function tableChildren(manuscript: Manuscript, block: TableBlock): FileChild[] {
	const { id, table, source } = block;
	const head = caption(manuscript, id, table.caption, true);
	if (table.columns.length === 0) return [head, sourceParagraph(source, false)];
	const total = twips(TEXT_WIDTH_MM);
	const look = { size: sizeFor(table.columns.length) };
	const letters = (LETTERS_ACROSS * SIZE.table) / look.size;
	const widths = columnWidths(table, total, letters, block.widths);
	const isKept = table.rows.length <= MOST_KEPT_ROWS;
	const rows = table.rows.map((cells, at) => {
		const isLast = at === table.rows.length - 1;
		const children = table.columns.map((column, place) =>
			bodyCell(column, cells[place], widths[place] ?? 0, look)
		);
		// A source alone on the next page says of nothing what its source is.
		return new TableRow({ cantSplit: true, keepNext: isLast ? source !== '' : isKept, children });
	});
	const heads = table.columns.map((column, place) => headCell(column, widths[place] ?? 0, look));
	return [
		head,
		new Table({
			rows: [
				new TableRow({ cantSplit: true, tableHeader: true, keepNext: true, children: heads }),
				...rows
			],
			width: { size: total, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			alignment: AlignmentType.CENTER,
			margins: CELL_MM,
			tableLook: { firstRow: true, firstColumn: true, noVBand: true }
		}),
		sourceParagraph(source, false)
	];
}

function sizeFor(columns: number): number {
	if (columns >= VERY_MANY_COLUMNS) return SIZE.table - 6;
	return columns >= MANY_COLUMNS ? SIZE.table - 3 : SIZE.table;
}

interface Look {
	readonly size: number;
}

function headCell({ label }: FigureColumn, width: number, look: Look): TableCell {
	return cellOf(width, AlignmentType.CENTER, new TextRun({ ...look, ...BOLD, text: label }), {
		shading: { fill: HEAD_FILL }
	});
}

function bodyCell(
	{ isNumeric }: FigureColumn,
	cell: FigureCell | undefined,
	width: number,
	look: Look
): TableCell {
	const { text, isReason } = cell ?? { text: '', isReason: false };
	const run = new TextRun({ ...look, ...(isReason ? ITALIC : PLAIN), text });
	return cellOf(width, isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT, run);
}

function cellOf(
	width: number,
	alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
	run: TextRun,
	options: { readonly shading?: { readonly fill: string } } = {}
): TableCell {
	return new TableCell({
		...options,
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlignTable.CENTER,
		children: [new Paragraph({ style: STYLE.cell, alignment, children: [run] })]
	});
}
