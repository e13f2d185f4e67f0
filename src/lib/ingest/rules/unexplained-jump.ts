import { correlation, mean, sampleDeviation } from '../moments';
import type { RowBreach, RuleOutcome } from '../table-rule';
import type { TableRow } from '../table-row';
import { matchesCode, type ScoreFacts } from './score-facts';
import { scoreRecord } from './score-record';

/** A component-year that moves as if its rules had changed, though no break is listed. */
export interface Jump {
	readonly index: string;
	readonly component: string;
	/** The later of the two adjacent years. */
	readonly year: number;
	/** Provinces with a score in both years. */
	readonly provinces: number;
	/** Mean over those provinces of score minus the score of the year before, in points. */
	readonly meanChange: number;
	/** Sample standard deviation (n - 1) of those changes, in points. */
	readonly deviationOfChanges: number;
	/** Pearson's r of the scores with those of the year before; `null` where one year does not vary. */
	readonly correlation: number | null;
	readonly meanMoved: boolean;
	readonly provincesReordered: boolean;
}

const FEWEST_PROVINCES = 20;
const DEVIATIONS = 2;
const LOWEST_CORRELATION = 0.2;

type Scores = ReadonlyMap<string, number>;

function seriesOf(rows: readonly TableRow[], facts: ScoreFacts): Map<string, Map<string, number>> {
	const series = new Map<string, Map<string, number>>();
	for (const record of rows.map(scoreRecord)) {
		const { index, component, year, areaCode, score } = record;
		if (score === null || !facts.provinces.has(areaCode)) continue;
		const key = [index, component, year].join('|');
		const scores = series.get(key) ?? new Map<string, number>();
		series.set(key, scores.set(areaCode, score));
	}
	return series;
}

/** A listed break of levels, or a new era of the component: another scale is another level. */
function hasLevelBreak(facts: ScoreFacts, index: string, component: string, year: number): boolean {
	const startsEra = facts.eras.some(
		(era) => era.index === index && era.component === component && era.firstYear === year
	);
	if (startsEra) return true;
	return facts.levelBreaks.some(
		(found) =>
			found.firstYear === year &&
			matchesCode(found.index, index) &&
			matchesCode(found.component, component)
	);
}

function measured(before: Scores, now: Scores): Omit<Jump, 'index' | 'component' | 'year'> {
	const both = [...now].flatMap(([area, score]) => {
		const earlier = before.get(area);
		return earlier === undefined ? [] : { earlier, score };
	});
	const changes = both.map(({ earlier, score }) => score - earlier);
	const meanChange = mean(changes);
	const deviationOfChanges = sampleDeviation(changes);
	const r = correlation(
		both.map(({ earlier }) => earlier),
		both.map(({ score }) => score)
	);
	return {
		provinces: both.length,
		meanChange,
		deviationOfChanges,
		correlation: r,
		meanMoved: Math.abs(meanChange) > DEVIATIONS * deviationOfChanges,
		provincesReordered: r !== null && r < LOWEST_CORRELATION
	};
}

/**
 * Finds jumps without a listed reason. For each index, component and pair of adjacent years, over
 * the provinces (areas of kind `province`) with a score in both, at least 20 of them, and with no
 * `level` break whose first year is the later one (a break of `*` counts, and so does the first
 * year of an era of the component):
 *
 * - `meanMoved`: |mean change| > 2 * sample standard deviation of the changes; or
 * - `provincesReordered`: Pearson's r between the two years < 0.2.
 */
export function unexplainedJumps(rows: readonly TableRow[], facts: ScoreFacts): Jump[] {
	const series = seriesOf(rows, facts);
	const jumps = [...series].flatMap(([key, now]) => {
		const [index = '', component = '', yearText = ''] = key.split('|');
		const year = Number(yearText);
		const before = series.get([index, component, year - 1].join('|'));
		if (before === undefined || hasLevelBreak(facts, index, component, year)) return [];
		const jump = { index, component, year, ...measured(before, now) };
		const isEnough = jump.provinces >= FEWEST_PROVINCES;
		return isEnough && (jump.meanMoved || jump.provincesReordered) ? jump : [];
	});
	const order = (jump: Jump): string => `${jump.index} ${jump.component} ${jump.year}`;
	return jumps.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function warning(jump: Jump, rule: 'jump.mean' | 'jump.order'): RowBreach {
	const params = {
		component: `${jump.index} ${jump.component}`,
		year: String(jump.year),
		before: String(jump.year - 1),
		provinces: jump.provinces,
		change: jump.meanChange,
		deviation: jump.deviationOfChanges,
		r: jump.correlation ?? 0
	};
	return { line: null, breach: { rule, column: 'score', params, severity: 'warning' } };
}

/** Unexplained jumps as warnings: they do not fail, they ask for an entry in breaks.csv. */
export function jumpWarnings(facts: ScoreFacts): (rows: readonly TableRow[]) => RuleOutcome {
	return (rows) => {
		const breaches = unexplainedJumps(rows, facts).flatMap((jump) => [
			...(jump.meanMoved ? [warning(jump, 'jump.mean')] : []),
			...(jump.provincesReordered ? [warning(jump, 'jump.order')] : [])
		]);
		return { breaches, checks: [] };
	};
}
