import type { FigureCell, FigureTable } from '$lib/figures/figure';

/** What a table says now that it did not say in a file of it, or the other way round. */
export type ClaimDifference =
	| {
			readonly kind: 'changed';
			/** The head of the row and of the column, as they are now. */
			readonly row: string;
			readonly column: string;
			readonly before: string;
			readonly now: string;
	  }
	| { readonly kind: 'added' | 'removed'; readonly row: string }
	| { readonly kind: 'column_added' | 'column_removed'; readonly column: string };

/**
 * The numbers of a table that are others than in a file of it. Rows are known by the value of their first
 * cell and columns by their key; words alone make no difference, since they are those of a language.
 */
export function claimDifferences(before: FigureTable, now: FigureTable): ClaimDifference[] {
	const old = new Map(before.rows.map((cells) => [keyOf(cells), cells] as const));
	const left = new Set(old.keys());
	const columns = now.columns.map((column, at) => ({
		...column,
		at,
		was: before.columns.findIndex(({ key }) => key === column.key)
	}));
	const found: ClaimDifference[] = [];
	for (const { label, was } of columns) {
		if (was < 0) found.push({ kind: 'column_added', column: label });
	}
	for (const { key, label } of before.columns) {
		if (!now.columns.some((column) => column.key === key)) {
			found.push({ kind: 'column_removed', column: label });
		}
	}
	for (const cells of now.rows) {
		const row = cells[0]?.text ?? '';
		const were = old.get(keyOf(cells));
		left.delete(keyOf(cells));
		if (!were) {
			found.push({ kind: 'added', row });
			continue;
		}
		for (const { label, at, was } of columns) {
			const [cell, earlier] = [cells[at], were[was]];
			if (was < 0 || !cell || !earlier || isSame(earlier, cell)) continue;
			found.push({ kind: 'changed', row, column: label, before: earlier.text, now: cell.text });
		}
	}
	for (const key of left) found.push({ kind: 'removed', row: old.get(key)?.[0]?.text ?? '' });
	return found;
}

function keyOf(cells: readonly FigureCell[]): string {
	const [first] = cells;
	return JSON.stringify(first?.value ?? first?.text ?? '');
}

/** As `figureHash` sees it: a value, or that there is a reason in place of one. */
function isSame(one: FigureCell, other: FigureCell): boolean {
	return one.value === other.value && (one.value !== null || one.isReason === other.isReason);
}
