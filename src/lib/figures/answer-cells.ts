import type { Words } from '$lib/messages/words';
import type { AnswerTable } from '$lib/queries/analyst/answer';

type Cell = AnswerTable['rows'][number][number];

/** More are not printed; a file has all of them. */
const MOST_DECIMALS = 4;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** Whether a column holds years: nothing but whole numbers that are likely ones. */
export function isYearColumn({ columns, rows }: AnswerTable, at: number): boolean {
	if (columns[at]?.kind !== 'integer') return false;
	const known = rows.flatMap((row) => row[at] ?? []);
	return (
		known.length > 0 &&
		known.every((cell) => Number(cell) >= FIRST_YEAR && Number(cell) <= LAST_YEAR)
	);
}

/**
 * For each column how its cells are printed: numbers in the language's format, all of a column with
 * the same decimals, years without a separator. Null is printed as such, never as nothing.
 */
export function cellFormats(words: Words, answer: AnswerTable): ((cell: Cell) => string)[] {
	return answer.columns.map(({ kind }, at) => {
		const other = (cell: Cell): string => otherText(words, cell);
		if (kind === 'integer') {
			const isYear = isYearColumn(answer, at);
			return (cell) => {
				if (typeof cell !== 'number') return other(cell);
				return isYear ? String(cell) : words.format.count(cell);
			};
		}
		if (kind !== 'number') return other;
		const format = numberFormat(
			words,
			answer.rows.map((row) => row[at] ?? null)
		);
		return (cell) => (typeof cell === 'number' ? format(cell) : other(cell));
	});
}

/** Prints numbers with the decimals that a column of them needs, `most` at the most. */
export function numberFormat(
	words: Words,
	cells: readonly Cell[],
	most = MOST_DECIMALS
): (value: number) => string {
	const decimals = Math.min(most, Math.max(0, ...cells.map((cell) => decimalsOf(cell))));
	return (value) => (Number.isNaN(value) ? 'NaN' : words.format.fixed(value, decimals));
}

/** The same for labels in a drawing: two decimals, more only where values lie close together. */
export function labelFormat(words: Words, cells: readonly Cell[]): (value: number) => string {
	const values = cells.filter((cell) => typeof cell === 'number' && Number.isFinite(cell));
	const span = Math.max(...values.map(Number)) - Math.min(...values.map(Number));
	return numberFormat(words, cells, span >= 1 ? 2 : MOST_DECIMALS);
}

/** Prints the ticks of an axis over `values`: with the decimals that each has, as few as their steps need. */
export function tickFormat(words: Words, values: readonly number[]): (value: number) => string {
	const span = Math.max(...values) - Math.min(...values);
	const most = Math.min(6, Math.max(0, span > 0 ? Math.ceil(-Math.log10(span / 10)) : 1));
	return (value) => {
		const needed = decimalsOf(Number(value.toFixed(most)));
		return words.format.fixed(value, Math.min(most, needed));
	};
}

function decimalsOf(cell: Cell): number {
	if (typeof cell !== 'number' || !Number.isFinite(cell)) return 0;
	const written = cell.toFixed(MOST_DECIMALS).replace(/0+$/, '');
	return written.length - written.indexOf('.') - 1;
}

function otherText({ t }: Words, cell: Cell): string {
	if (cell === null) return t('query.cell.null');
	if (typeof cell === 'boolean') return t(cell ? 'query.cell.true' : 'query.cell.false');
	return String(cell);
}
