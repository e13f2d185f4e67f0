import { isAfter, isMonth } from '../calendar-text';
import type { Breach } from '../rule-code';
import { textIn, type TableRow } from '../table-row';

function orderBreach(row: TableRow, first: string, last: string): Breach[] {
	const start = textIn(row, first);
	const end = textIn(row, last);
	if (start === '' || end === '' || !isAfter(start, end)) return [];
	return [{ rule: 'window.order', column: first, params: { end } }];
}

function precisionBreach(row: TableRow, column: string, precision: string): Breach[] {
	const date = textIn(row, column);
	const said = textIn(row, precision);
	const fits = date === '' ? said === '' : isMonth(date) === (said === 'month') && said !== '';
	return fits ? [] : [{ rule: 'window.precision', column: precision, params: { column } }];
}

/** Fieldwork and reference periods end after they start; each date says how well it is known. */
export function windowDates(row: TableRow): Breach[] {
	return [
		...orderBreach(row, 'fieldwork_start', 'fieldwork_end'),
		...orderBreach(row, 'reference_start', 'reference_end'),
		...precisionBreach(row, 'fieldwork_start', 'start_precision'),
		...precisionBreach(row, 'fieldwork_end', 'end_precision')
	];
}
