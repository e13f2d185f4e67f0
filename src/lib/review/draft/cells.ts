import type { FigureCell, FigureColumn, FigureTable } from '$lib/figures/figure';

/** A cell with a value that was read. */
export function valueCell(text: string, value: number | string | null = text): FigureCell {
	return { text, value, isReason: false };
}

/** A cell in which a reason stands for a value. */
export function reasonCell(text: string): FigureCell {
	return { text, value: null, isReason: true };
}

/** A value where there is one, else why there is none. */
export function cellOr(text: string | null, value: number | null, reason: string): FigureCell {
	return text === null ? reasonCell(reason) : valueCell(text, value);
}

/** A table out of columns and rows of cells; the first column heads its row. */
export function tableOf(
	caption: string,
	columns: readonly (readonly [key: string, label: string, isNumeric?: boolean])[],
	rows: readonly (readonly FigureCell[])[]
): FigureTable {
	return {
		caption,
		columns: columns.map(([key, label, isNumeric = false]): FigureColumn => ({
			key,
			label,
			isNumeric
		})),
		rows
	};
}
