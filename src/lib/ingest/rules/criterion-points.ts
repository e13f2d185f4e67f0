import type { Breach } from '../rule-code';
import { numberIn, type TableRow } from '../table-row';

const SCORES = ['self_score', 'appraised_score'] as const;

/**
 * A criterion gives at least one score, between 0 and its maximum. Only a criterion whose maximum is
 * 0 takes points away, so that only its scores may be negative.
 */
export function criterionWithin(row: TableRow): Breach[] {
	const maximum = numberIn(row, 'maximum');
	const scores = SCORES.map((column) => ({ column, score: numberIn(row, column) }));
	if (scores.every(({ score }) => score === null)) {
		return [{ rule: 'criterion.nothing', column: 'appraised_score', params: {} }];
	}
	return scores.flatMap(({ column, score }): Breach[] => {
		if (score === null) return [];
		if (maximum !== null && score > maximum) {
			return [{ rule: 'criterion.above_maximum', column, params: { maximum } }];
		}
		if (score < 0 && maximum !== 0) return [{ rule: 'criterion.negative', column, params: {} }];
		return [];
	});
}
