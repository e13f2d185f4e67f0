import { readCsv } from '$lib/ingest/read-csv';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { missingReasonOf } from '$lib/ingest/values/missing-token';
import { formatOf } from '$lib/ingest/values/column-format';
import { readNumber, type DecimalSign } from '$lib/ingest/values/number-text';
import type { OutcomeRow } from './panel-of-rows';

/** A table of texts: names of its columns, and its rows with the lines on which they stand. */
export interface TextTable {
	readonly columns: readonly string[];
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A file as rows of texts; lines are those of the file. */
export async function textTableOf({
	body,
	columns,
	delimiter,
	lines
}: FileTable): Promise<TextTable> {
	const text = (await new Blob([...body]).text()).replace(/\r\n/g, '\n');
	const rows = readCsv(text, delimiter);
	return { columns, rows: rows.map(({ cells }, at) => ({ line: lines[at] ?? at, cells })) };
}

/** A column whose mean over some times is to be brought near. */
export interface PredictorColumn {
	readonly column: string;
	/** First and last time; null for all before the start. */
	readonly times: readonly [number, number] | null;
}

export interface PanelColumns {
	readonly unit: string;
	readonly time: string;
	readonly outcome: string;
	readonly predictors: readonly PredictorColumn[];
}

/** Why the rows of a table are no observations. */
export type TableRefusal =
	| { readonly kind: 'no_column'; readonly column: string; readonly columns: readonly string[] }
	/** Unit, time and outcome are not three columns. */
	| { readonly kind: 'same_column'; readonly column: string }
	| { readonly kind: 'no_unit'; readonly line: number; readonly column: string }
	| {
			readonly kind: 'no_number';
			readonly line: number;
			readonly column: string;
			readonly text: string;
	  }
	| {
			readonly kind: 'undecided_numbers';
			readonly column: string;
			readonly examples: readonly string[];
	  };

/** An observation with the values of further columns, in their order; null where there is none. */
export interface ObservedRow extends OutcomeRow {
	readonly line: number;
	readonly others: readonly (number | null)[];
}

interface NumberColumn {
	readonly at: number;
	readonly name: string;
	readonly decimal: DecimalSign | null;
}

/**
 * Reads the columns of a panel. Numbers are as Viet Nam or English writes them; a column that can be read
 * both ways is refused, and so is a text that is no number. A cell that is empty or says that there is no
 * value (`-`, `n/a`) has none.
 */
export function rowsOfTable(
	{ columns, rows }: TextTable,
	{ unit, time, outcome, predictors }: PanelColumns
): readonly ObservedRow[] | TableRefusal {
	const names = [unit, time, outcome, ...predictors.map(({ column }) => column)];
	const absent = names.find((name) => !columns.includes(name));
	if (absent !== undefined) return { kind: 'no_column', column: absent, columns };
	const twice = [unit, time, outcome].find((name, at, all) => all.indexOf(name) !== at);
	if (twice !== undefined) return { kind: 'same_column', column: twice };
	const numeric: NumberColumn[] = [];
	for (const name of names.slice(1)) {
		const at = columns.indexOf(name);
		const { format, doubts, examples } = formatOf(rows.map(({ cells }) => cells[at] ?? ''));
		const doubt = doubts.find((one) => one.startsWith('decimal'));
		if (doubt) return { kind: 'undecided_numbers', column: name, examples: examples[doubt] ?? [] };
		numeric.push({ at, name, decimal: format.decimal });
	}
	const unitAt = columns.indexOf(unit);
	const read: ObservedRow[] = [];
	for (const { line, cells } of rows) {
		const name = (cells[unitAt] ?? '').trim();
		if (name === '') return { kind: 'no_unit', line, column: unit };
		const values: (number | null)[] = [];
		for (const column of numeric) {
			const text = (cells[column.at] ?? '').trim();
			const value = numberIn(text, column.decimal);
			// Every observation has a time.
			if (value === undefined || (value === null && values.length === 0)) {
				return { kind: 'no_number', line, column: column.name, text };
			}
			values.push(value);
		}
		const [when, value = null, ...others] = values;
		read.push({ line, unit: name, time: when ?? NaN, outcome: value, others });
	}
	return read;
}

/** Null for no value; undefined for what is no number. */
function numberIn(text: string, decimal: DecimalSign | null): number | null | undefined {
	if (text === '' || missingReasonOf(text) !== null) return null;
	const reading = readNumber(text.replace(/%\s*$/, ''), decimal);
	return reading.is === 'number' ? Number(reading.text) : undefined;
}

/**
 * The mean of each predictor by unit over its times; the name of a unit and a column that have no value there
 * where there is one.
 */
export function predictorsOf(
	rows: readonly ObservedRow[],
	units: readonly string[],
	columns: readonly PredictorColumn[],
	start: number
): readonly Float64Array[] | { readonly kind: 'no_predictor'; unit: string; column: string } {
	const found: Float64Array[] = [];
	for (const [at, { column, times }] of columns.entries()) {
		const [from, to] = times ?? [-Infinity, start];
		const isWithin = (time: number) => time >= from && (times ? time <= to : time < to);
		const means = new Float64Array(units.length);
		for (const [place, unit] of units.entries()) {
			const values = rows
				.filter((row) => row.unit === unit && isWithin(row.time))
				.flatMap((row) => row.others[at] ?? []);
			if (values.length === 0) return { kind: 'no_predictor', unit, column };
			means[place] = values.reduce((sum, value) => sum + value, 0) / values.length;
		}
		found.push(means);
	}
	return found;
}
