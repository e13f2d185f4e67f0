import type { TableKind } from '../package-layout';
import { eachRow, type TableRule } from '../table-rule';
import { deadlineWithin } from './action-deadline';
import { areasNested } from './area-parents';
import { airedWithin } from './episode-dates';
import { erasInOrder } from './component-eras';
import { criterionWithin } from './criterion-points';
import { planDates } from './plan-dates';
import type { RecordFacts } from './record-facts';
import { scoreFitsArea } from './score-area';
import { scoreOnScale } from './score-scale';
import { basisFits, rankWithinBase, scoreIsSaid } from './score-shape';
import { papiSums, pciSums } from './score-sums';
import { jumpWarnings } from './unexplained-jump';
import { windowDates } from './window-dates';

function scoreRules(facts: RecordFacts): TableRule[] {
	return [
		eachRow(scoreOnScale(facts.eras)),
		eachRow(scoreFitsArea(facts)),
		eachRow(scoreIsSaid),
		eachRow(rankWithinBase),
		eachRow(basisFits),
		papiSums,
		pciSums(facts.eras),
		jumpWarnings(facts)
	];
}

/** The domain rules of a kind of table. */
export function rulesOf(kind: TableKind, facts: RecordFacts): TableRule[] {
	switch (kind) {
		case 'scores':
			return scoreRules(facts);
		case 'areas':
			return [areasNested];
		case 'episodes':
			return [eachRow(airedWithin(facts.madeIn))];
		case 'components':
			return [erasInOrder];
		case 'windows':
			return [eachRow(windowDates)];
		case 'plans':
			return [eachRow(planDates)];
		case 'actions':
			return [eachRow(deadlineWithin)];
		case 'criteria':
			return [eachRow(criterionWithin)];
		default:
			return [];
	}
}
