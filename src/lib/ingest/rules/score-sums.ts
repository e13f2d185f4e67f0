import type { Breach } from '../rule-code';
import type { CrossCheck, RowBreach, RuleOutcome } from '../table-rule';
import type { TableRow } from '../table-row';
import type { ComponentEra } from './score-facts';
import { scoreRecord, type ScoreRecord } from './score-record';

/** A published total that could be computed again. */
interface Recomputed {
	readonly total: ScoreRecord;
	readonly published: number;
	readonly computed: number;
	/** By so much the two may differ because figures were rounded to two decimals. */
	readonly rounding: number;
}

/** A sum of scores, and how far rounding may have moved it. */
interface Sum {
	readonly value: number;
	readonly rounding: number;
}

/** Of sums of figures with five decimals. */
const EXACT_TOLERANCE = 0.0005;

/** Reports print two decimals, workbooks five: a score with no more than two may be off by this. */
function roundingOf(score: number): number {
	return /\.\d{3}/.test(String(score)) ? 0 : 0.005;
}

/** The totals of an index with the scores of their parts; those with a part missing are left out. */
function recomputed(
	rows: readonly TableRow[],
	index: string,
	compute: (year: number, score: (component: string) => number | null) => Sum | null
): Recomputed[] {
	const own = rows.map(scoreRecord).filter((record) => record.index === index);
	const scores = new Map(
		own.map((record) => [`${record.year} ${record.areaCode} ${record.component}`, record.score])
	);
	return own.flatMap((total) => {
		if (total.component !== 'TOTAL' || total.score === null) return [];
		const computed = compute(
			total.year,
			(component) => scores.get(`${total.year} ${total.areaCode} ${component}`) ?? null
		);
		if (computed === null) return [];
		const rounding = roundingOf(total.score) + computed.rounding;
		return { total, published: total.score, computed: computed.value, rounding };
	});
}

function outcome(
	found: readonly Recomputed[],
	check: CrossCheck['check'],
	rule: Breach['rule'],
	tolerance: (year: number) => number
): RuleOutcome {
	const checks = new Map<number, CrossCheck>();
	const breaches: RowBreach[] = [];
	for (const { total, published, computed, rounding } of found) {
		const { year, line } = total;
		const most = Math.max(tolerance(year), rounding + EXACT_TOLERANCE);
		const residual = Math.abs(published - computed);
		const before = checks.get(year);
		const checked = (before?.checked ?? 0) + 1;
		const largestResidual = Math.max(before?.largestResidual ?? 0, residual);
		checks.set(year, { check, year, checked, largestResidual });
		if (residual <= most) continue;
		const params = { computed, residual, tolerance: most, year: String(year) };
		breaches.push({ line, breach: { rule, column: 'score', params } });
	}
	return { breaches, checks: [...checks.values()].sort((a, b) => a.year - b.year) };
}

/** Each score by its weight; `null` where one is not there. */
function sumOf(parts: readonly (readonly [score: number | null, weight: number])[]): Sum | null {
	return parts.reduce<Sum | null>(
		(sum, [score, weight]) =>
			sum === null || score === null
				? null
				: {
						value: sum.value + score * weight,
						rounding: sum.rounding + roundingOf(score) * weight
					},
		{ value: 0, rounding: 0 }
	);
}

/** The unweighted PAPI total is the sum of its dimensions: six to 2017, eight from 2018. */
export function papiSums(rows: readonly TableRow[]): RuleOutcome {
	const found = recomputed(rows, 'PAPI', (year, score) => {
		const dimensions = Array.from({ length: year <= 2017 ? 6 : 8 }, (_, at) => `D${at + 1}`);
		return sumOf(dimensions.map((dimension) => [score(dimension), 1]));
	});
	return outcome(found, 'papi_sum', 'sum.papi', () => EXACT_TOLERANCE);
}

/** The weights of PCI hold for these years; 2020 and 2021 are known to two decimals only. */
const PCI_WEIGHTS_FROM = 2013;
const PCI_WEIGHTS_TO = 2021;

function pciTolerance(year: number): number {
	if (year <= 2019) return 0.001;
	return year === 2020 ? 0.015 : 0.035;
}

/**
 * The PCI total is the weighted sum of its sub-indices, on 1-10, times ten: with weights in percent,
 * `sum(weight * score) / 10`. Held for 2013-2021, wherever all ten sub-indices are known.
 */
export function pciSums(eras: readonly ComponentEra[]): (rows: readonly TableRow[]) => RuleOutcome {
	const weighted = eras.filter(({ index, weightPct }) => index === 'PCI' && weightPct !== null);
	return (rows) => {
		const found = recomputed(rows, 'PCI', (year, score) => {
			if (weighted.length === 0 || year < PCI_WEIGHTS_FROM || year > PCI_WEIGHTS_TO) return null;
			return sumOf(
				weighted.map(({ component, weightPct }) => [score(component), (weightPct ?? 0) / 10])
			);
		});
		return outcome(found, 'pci_weights', 'sum.pci', pciTolerance);
	};
}
