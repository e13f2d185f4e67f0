import type { Breach } from '../rule-code';
import { numberIn, textIn, type TableRow } from '../table-row';

/** A plan of tasks runs over one term of the programme at most, which is ten years. */
const LONGEST_TERM_YEARS = 10;

/**
 * A task that is to improve an edition of an index is due from the first day of that edition's year
 * on: a plan answers results that come out in the year after. An empty deadline is not known.
 */
export function deadlineWithin(row: TableRow): Breach[] {
	const day = textIn(row, 'deadline');
	const year = numberIn(row, 'year');
	if (day === '' || year === null) return [];
	const first = `${year}-01-01`;
	const last = `${year + LONGEST_TERM_YEARS}-12-31`;
	if (day >= first && day <= last) return [];
	const params = { first, last, year: String(year) };
	return [{ rule: 'action.deadline', column: 'deadline', params }];
}
