import type { Breach, RuleParams } from '../rule-code';
import type { TableRow } from '../table-row';
import { scoreRecord } from './score-record';

/**
 * An interval belongs to a score and holds it; it has both ends or none, and a level only with them. A
 * standard error alone is enough: the ends then follow from it.
 */
export function intervalHolds(row: TableRow): Breach[] {
	const {
		score,
		standardError,
		intervalLow: low,
		intervalHigh: high,
		...record
	} = scoreRecord(row);
	const breach = (rule: Breach['rule'], column: string, params: RuleParams = {}): Breach[] => [
		{ rule, column, params }
	];
	const isGiven = low !== null || high !== null;
	if (!isGiven && standardError === null) {
		return record.intervalLevel === null ? [] : breach('interval.lone_level', 'interval_level');
	}
	if (score === null) {
		const column =
			standardError !== null ? 'score_se' : low !== null ? 'interval_low' : 'interval_high';
		return breach('interval.no_score', column);
	}
	if (!isGiven) {
		return record.intervalLevel === null ? [] : breach('interval.lone_level', 'interval_level');
	}
	if (low === null || high === null) {
		return breach('interval.one_end', low === null ? 'interval_low' : 'interval_high');
	}
	return low <= score && score <= high
		? []
		: breach('interval.order', low > score ? 'interval_low' : 'interval_high', {
				score,
				low,
				high
			});
}
