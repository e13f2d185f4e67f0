import type { RowBreach, RuleOutcome } from '../table-rule';
import type { TableRow } from '../table-row';
import { componentEras } from './score-facts';

/** Eras of one component follow each other without overlap, and scales run upwards. */
export function erasInOrder(rows: readonly TableRow[]): RuleOutcome {
	const eras = componentEras(rows).map((era, at) => ({ ...era, row: rows[at] }));
	const breaches: RowBreach[] = [];
	eras.forEach((era, at) => {
		const line = era.row?.line ?? null;
		if (era.lastYear < era.firstYear || (era.scaleMax ?? Infinity) <= era.scaleMin) {
			breaches.push({ line, breach: { rule: 'era.order', column: 'valid_to', params: {} } });
		}
		const earlier = eras
			.slice(0, at)
			.find(
				(other) =>
					other.index === era.index &&
					other.component === era.component &&
					other.firstYear <= era.lastYear &&
					era.firstYear <= other.lastYear
			);
		if (earlier === undefined) return;
		const params = {
			component: `${era.index} ${era.component}`,
			otherLine: String(earlier.row?.line ?? '')
		};
		breaches.push({ line, breach: { rule: 'era.overlap', column: 'valid_from', params } });
	});
	return { breaches, checks: [] };
}
