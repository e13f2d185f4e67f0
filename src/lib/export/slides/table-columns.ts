import type { TableBlock } from '$lib/review/review-document';
import { textWidth } from '$lib/tokens/text-width';
import { plainLine } from '../xml-text';
import { sharedWidths } from './shared-widths';
import { points } from './slide-size';
import { TABLE_SIZE } from './text-sizes';

export const MM_PER_POINT = 1 / points(1);

/** In points, free on each side of a text in its cell. */
export const CELL_PADDING = { x: 4, y: 2.5 } as const;
export const PADDING_MM = CELL_PADDING.x * MM_PER_POINT;

/** So many columns may be narrower than they need, with wrapped texts; of more some are left out. */
const MOST_COLUMNS = 8;
/** Free in a column at most: columns that stand far apart are read badly. */
const MOST_FREE_MM = 12;
/** More rows are not looked at for the width of a column; a slide has no room for them. */
const LOOKED_AT = 12;

/** The columns of a table that are shown in a room, by their places in the table, and how wide they are. */
export interface TableColumns {
	readonly places: readonly number[];
	readonly widthsMm: readonly number[];
}

/**
 * All columns where they fit or are few; else the first one, which names the rows, and as many of the last as
 * fit: many columns are years, of which the latest count.
 */
export function tableColumns(block: TableBlock, roomMm: number): TableColumns {
	const natural = block.table.columns.map((_, at) => naturalMm(block, at));
	const places = shownPlaces(natural, roomMm);
	const widthsMm = sharedWidths(
		places.map((at) => natural[at] ?? 0),
		block.widths && places.map((at) => block.widths?.[at] ?? 0),
		roomMm,
		MOST_FREE_MM
	);
	return { places, widthsMm };
}

function shownPlaces(natural: readonly number[], roomMm: number): number[] {
	const all = [...natural.keys()];
	const needed = natural.reduce((sum, width) => sum + width, 0);
	if (natural.length <= MOST_COLUMNS || needed <= roomMm) return all;
	let left = roomMm - (natural[0] ?? 0);
	let from = natural.length;
	while (from > 1) {
		left -= natural[from - 1] ?? 0;
		if (left < 0) break;
		from -= 1;
	}
	// One column beside the first is shown, however wide.
	return [0, ...all.slice(Math.min(from, natural.length - 1))];
}

/** The width of a column in which nothing is wrapped. */
function naturalMm({ table }: TableBlock, at: number): number {
	const label = textWidth(plainLine(table.columns[at]?.label ?? ''), TABLE_SIZE, 600);
	const texts = table.rows
		.slice(0, LOOKED_AT)
		.map((row) => textWidth(plainLine(row[at]?.text ?? ''), TABLE_SIZE, 400));
	return (Math.max(label, ...texts) + 1) * MM_PER_POINT + 2 * PADDING_MM;
}
