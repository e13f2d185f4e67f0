import type { Breach } from '../rule-code';
import { textIn, type TableRow } from '../table-row';

/** A scores file holds the scores of one index. */
export function onlyIndex(wanted: string): (row: TableRow) => Breach[] {
	return (row) =>
		textIn(row, 'index') === wanted
			? []
			: [{ rule: 'score.other_index', column: 'index', params: { wanted } }];
}
