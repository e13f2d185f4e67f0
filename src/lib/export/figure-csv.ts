import type { FigureCell, FigureTable } from '$lib/figures/figure';

/** For software: UTF-8, commas, points. For a Vietnamese Excel: a mark of UTF-8, semicolons, decimal commas. */
export type FigureCsvKind = 'software' | 'excel';

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * The table of a figure as CSV: of each column the value, and beside it, where any cell has only a reason,
 * a column of reasons. Numbers are written in full, not as they are printed.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; a number keeps its sign.
 */
export function figureCsv(table: FigureTable, kind: FigureCsvKind, reasonLabel: string): string {
	const columns = table.columns.map(({ label }, at) => ({
		label,
		at,
		hasReasons: table.rows.some((cells) => isReasoned(cells[at]))
	}));
	const lines = [
		columns.flatMap(({ label, hasReasons }) =>
			hasReasons ? [label, `${label} (${reasonLabel})`] : [label]
		),
		...table.rows.map((cells) =>
			columns.flatMap(({ at, hasReasons }) => {
				const cell = cells[at];
				const value = isReasoned(cell) ? '' : valueOf(cell, kind);
				return hasReasons ? [value, isReasoned(cell) ? (cell?.text ?? '') : ''] : [value];
			})
		)
	];
	const [mark, comma] = kind === 'excel' ? ['\ufeff', ';'] : ['', ','];
	const text = lines
		.map((cells) => cells.map((cell) => quoted(harmless(cell), comma)).join(comma))
		.join('\r\n');
	return `${mark}${text}\r\n`;
}

function isReasoned(cell: FigureCell | undefined): boolean {
	return cell?.isReason === true && cell.value === null;
}

function valueOf(cell: FigureCell | undefined, kind: FigureCsvKind): string {
	if (!cell) return '';
	if (typeof cell.value !== 'number') return cell.text;
	const text = String(cell.value);
	return kind === 'excel' ? text.replace('.', ',') : text;
}

export function harmless(text: string): string {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string, comma: string): string {
	return text.includes(comma) || /["\r\n]/.test(text) || text !== text.trim()
		? `"${text.replaceAll('"', '""')}"`
		: text;
}
