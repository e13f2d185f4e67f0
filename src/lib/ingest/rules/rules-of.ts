import type { TableKind } from '../package-layout';
import type { Breach } from '../rule-code';
import type { TableRow } from '../table-row';
import { eachRow, type TableRule } from '../table-rule';
import { deadlineWithin } from './action-deadline';
import { areasNested } from './area-parents';
import { airedWithin } from './episode-dates';
import { erasInOrder } from './component-eras';
import { criterionWithin } from './criterion-points';
import { planDates } from './plan-dates';
import type { RecordFacts } from './record-facts';
import { scoreFitsArea } from './score-area';
import { intervalHolds } from './score-interval';
import { scoreOnScale } from './score-scale';
import { basisFits, rankWithinBase, scoreIsSaid } from './score-shape';
import { papiSums, pciSums } from './score-sums';
import { jumpWarnings } from './unexplained-jump';
import { windowDates } from './window-dates';

type RowRule = (row: TableRow) => readonly Breach[];

/** The domain rules of a kind of table that look at one row at a time. */
export function rowRulesOf(kind: TableKind, facts: RecordFacts): readonly RowRule[] {
	switch (kind) {
		case 'scores':
			return [...placeRulesOf(facts), scoreIsSaid, rankWithinBase, basisFits, intervalHolds];
		case 'episodes':
			return [airedWithin(facts.madeIn)];
		case 'windows':
			return [windowDates];
		case 'plans':
			return [planDates];
		case 'actions':
			return [deadlineWithin];
		case 'criteria':
			return [criterionWithin];
		default:
			return [];
	}
}

/** The rules that also hold of a row that says why there is no score. */
export function placeRulesOf(facts: RecordFacts): readonly RowRule[] {
	return [scoreOnScale(facts.eras), scoreFitsArea(facts)];
}

function wholeRulesOf(kind: TableKind, facts: RecordFacts): TableRule[] {
	switch (kind) {
		case 'scores':
			return [papiSums, pciSums(facts.eras), jumpWarnings(facts)];
		case 'areas':
			return [areasNested];
		case 'components':
			return [erasInOrder];
		default:
			return [];
	}
}

/** The domain rules of a kind of table. */
export function rulesOf(kind: TableKind, facts: RecordFacts): TableRule[] {
	return [...rowRulesOf(kind, facts).map(eachRow), ...wholeRulesOf(kind, facts)];
}
