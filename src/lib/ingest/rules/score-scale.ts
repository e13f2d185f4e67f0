import type { Breach } from '../rule-code';
import type { TableRow } from '../table-row';
import { numberIn, textIn } from '../table-row';
import type { ComponentEra } from './score-facts';

const SCORE_COLUMNS = ['score', 'score_low', 'score_high'] as const;

/** The eras of each component, by `index component`. */
function erasByComponent(eras: readonly ComponentEra[]): Map<string, ComponentEra[]> {
	const found = new Map<string, ComponentEra[]>();
	for (const era of eras) {
		const key = `${era.index} ${era.component}`;
		found.set(key, [...(found.get(key) ?? []), era]);
	}
	return found;
}

function scaleBreach(
	column: string,
	score: number,
	era: ComponentEra,
	what: { component: string; year: string }
): Breach[] {
	const { scaleMin: minimum, scaleMax: maximum } = era;
	if (maximum === null) {
		return score < minimum
			? [{ rule: 'score.below_scale', column, params: { minimum, ...what } }]
			: [];
	}
	if (score >= minimum && score <= maximum) return [];
	return [{ rule: 'score.outside_scale', column, params: { minimum, maximum, ...what } }];
}

/**
 * A score lies on the scale that its component has in that year; a component that exists in the
 * record is not measured outside its eras. Where the maximum is not known, only the minimum holds.
 */
export function scoreOnScale(eras: readonly ComponentEra[]): (row: TableRow) => Breach[] {
	const known = erasByComponent(eras);
	return (row) => {
		const year = numberIn(row, 'year') ?? NaN;
		const component = `${textIn(row, 'index')} ${textIn(row, 'component')}`;
		const own = known.get(component);
		// A component that is not in the record at all is told by its foreign key.
		if (own === undefined) return [];
		const what = { component, year: String(year) };
		const era = own.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
		if (era === undefined) {
			return [{ rule: 'score.not_measured', column: 'component', params: what }];
		}
		return SCORE_COLUMNS.flatMap((column) => {
			const score = numberIn(row, column);
			return score === null ? [] : scaleBreach(column, score, era, what);
		});
	};
}
