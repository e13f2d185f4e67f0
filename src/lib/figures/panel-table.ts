import type { Words } from '$lib/messages/words';
import type { FigureCell, FigureColumn, FigureTable } from './figure';

interface Titled {
	readonly title: string;
	readonly table: FigureTable;
}

/**
 * The tables of panels under each other, the title of the panel in front of each row. Columns of one key
 * and heading are one column; a panel without a column says so in it.
 */
export function panelTable({ t }: Words, caption: string, panels: readonly Titled[]): FigureTable {
	const columns = joinedColumns(panels.map(({ table }) => table));
	const none: FigureCell = { text: t('figure.multiples.noColumn'), value: null, isReason: true };
	const rows = panels.flatMap(({ title, table }) =>
		table.rows.map((row) => [
			{ text: title, value: null, isReason: false },
			...columns.map((column) => {
				const at = table.columns.findIndex((own) => isSame(own, column));
				return row[at] ?? none;
			})
		])
	);
	return {
		caption,
		columns: [
			{ key: 'panel', label: t('figure.multiples.panel'), isNumeric: false },
			...columns.map((column, at) => ({ ...column, key: uniqueKey(columns, column, at) }))
		],
		rows,
		...loadedIn(panels)
	};
}

function joinedColumns(tables: readonly FigureTable[]): FigureColumn[] {
	const columns: FigureColumn[] = [];
	for (const column of tables.flatMap((table) => table.columns)) {
		if (!columns.some((known) => isSame(known, column))) columns.push(column);
	}
	return columns;
}

const isSame = (one: FigureColumn, other: FigureColumn) =>
	one.key === other.key && one.label === other.label;

/** Two headings may stand over one key: points of one index, per cent of another. */
function uniqueKey(columns: readonly FigureColumn[], { key }: FigureColumn, at: number): string {
	const before = columns.slice(0, at).filter((column) => column.key === key).length;
	return before === 0 ? key : `${key}-${before + 1}`;
}

function loadedIn(panels: readonly Titled[]): Pick<FigureTable, 'loadedRows'> {
	let from = 0;
	const loadedRows = panels.flatMap(({ table }) => {
		const rows = (table.loadedRows ?? []).map((row) => row + from);
		from += table.rows.length;
		return rows;
	});
	return panels.some(({ table }) => table.loadedRows) ? { loadedRows } : {};
}
