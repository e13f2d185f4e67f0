import type { AnswerTable } from '$lib/queries/analyst/answer';

type AnswerRow = AnswerTable['rows'][number];

/** By which column rows stand, and which way; null: as the statement has them. */
export interface AnswerOrder {
	readonly column: number;
	readonly way: 'ascending' | 'descending';
}

/** Names in the Vietnamese order, numbers inside of codes as numbers: D2 before D10. */
const COLLATOR = new Intl.Collator('vi', { numeric: true });

/** The rows of an answer in an order; what is null comes last either way, and equals keep their order. */
export function orderedRows(
	{ columns, rows }: AnswerTable,
	order: AnswerOrder | null
): readonly AnswerRow[] {
	if (order === null) return rows;
	const { column, way } = order;
	const isNumeric = columns[column]?.kind === 'integer' || columns[column]?.kind === 'number';
	const sign = way === 'ascending' ? 1 : -1;
	return [...rows].sort((one, other) => {
		const [a, b] = [one[column] ?? null, other[column] ?? null];
		if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
		if (a === b) return 0;
		return sign * (isNumeric ? Number(a) - Number(b) || 0 : COLLATOR.compare(String(a), String(b)));
	});
}

/** The order after the name of a column is pressed: ascending, descending, as asked. */
export function nextOrder(order: AnswerOrder | null, column: number): AnswerOrder | null {
	if (order?.column !== column) return { column, way: 'ascending' };
	return order.way === 'ascending' ? { column, way: 'descending' } : null;
}
