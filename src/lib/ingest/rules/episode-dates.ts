import type { Breach } from '../rule-code';
import { textIn, type TableRow } from '../table-row';

const FIRST_DAY = '2000-01-01';

/**
 * A broadcast is not older than the oldest log could be, nor later than the year after the
 * record; one that is only planned may be a year later. Without a year of the record the end is open.
 */
export function airedWithin(madeIn: number | null): (row: TableRow) => Breach[] {
	return (row) => {
		const day = textIn(row, 'aired_on').slice(0, FIRST_DAY.length);
		const years = textIn(row, 'status') === 'planned' ? 2 : 1;
		const last = madeIn === null ? '9999-12-31' : `${madeIn + years}-12-31`;
		if (day >= FIRST_DAY && day <= last) return [];
		return [{ rule: 'episode.date', column: 'aired_on', params: { first: FIRST_DAY, last } }];
	};
}
