import type pptxgen from 'pptxgenjs';
import type { SlideCell, SlideTable } from './slide-plan';
import { CELL_PADDING } from './table-columns';
import { TABLE_SIZE } from './text-sizes';

const PT_PER_INCH = 72;

/** Top, right, bottom, left, in inches: the library takes numbers from 1 on for points. */
export const TABLE_MARGIN: [number, number, number, number] = [
	CELL_PADDING.y / PT_PER_INCH,
	CELL_PADDING.x / PT_PER_INCH,
	CELL_PADDING.y / PT_PER_INCH,
	CELL_PADDING.x / PT_PER_INCH
];

/** Hairlines between rows, a stronger one under the head; no boxes and no fills. */
export function slideTableRows({ rows }: SlideTable): pptxgen.TableRow[] {
	return rows.map((row, at) => row.map((cell) => tableCell(cell, at === rows.length - 1)));
}

function tableCell({ text, align, kind, span }: SlideCell, isLast: boolean): pptxgen.TableCell {
	const isQuiet = kind === 'reason' || kind === 'more';
	const isHead = kind === 'head';
	const none = { type: 'none' as const };
	const below = isHead || isLast ? { color: 'tx1', pt: 1 } : { color: 'accent6', pt: 0.75 };
	return {
		text,
		options: {
			align,
			valign: 'middle',
			bold: isHead,
			italic: isQuiet,
			color: isQuiet ? 'tx2' : 'tx1',
			fontSize: TABLE_SIZE,
			colspan: span,
			border: [none, none, { type: 'solid', ...below }, none]
		}
	};
}
