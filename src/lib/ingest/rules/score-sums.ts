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
}

/** The totals of an index with the scores of their parts; those with a part missing are left out. */
function recomputed(
	rows: readonly TableRow[],
	index: string,
	compute: (year: number, score: (component: string) => number | null) => number | null
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
		return computed === null ? [] : { total, published: total.score, computed };
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
	for (const { total, published, computed } of found) {
		const { year, line } = total;
		const residual = Math.abs(published - computed);
		const before = checks.get(year);
		const checked = (before?.checked ?? 0) + 1;
		const largestResidual = Math.max(before?.largestResidual ?? 0, residual);
		checks.set(year, { check, year, checked, largestResidual });
		if (residual <= tolerance(year)) continue;
		const params = { computed, residual, tolerance: tolerance(year), year: String(year) };
		breaches.push({ line, breach: { rule, column: 'score', params } });
	}
	return { breaches, checks: [...checks.values()].sort((a, b) => a.year - b.year) };
}

function sumOf(parts: readonly (number | null)[]): number | null {
	return parts.reduce<number | null>(
		(sum, part) => (sum === null || part === null ? null : sum + part),
		0
	);
}

const PAPI_TOLERANCE = 0.0005;

/** The unweighted PAPI total is the sum of its dimensions: six to 2017, eight from 2018. */
export function papiSums(rows: readonly TableRow[]): RuleOutcome {
	const found = recomputed(rows, 'PAPI', (year, score) => {
		const dimensions = Array.from({ length: year <= 2017 ? 6 : 8 }, (_, at) => `D${at + 1}`);
		return sumOf(dimensions.map(score));
	});
	return outcome(found, 'papi_sum', 'sum.papi', () => PAPI_TOLERANCE);
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
			const parts = weighted.map(({ component, weightPct }) => {
				const part = score(component);
				return part === null ? null : (part * (weightPct ?? 0)) / 10;
			});
			return sumOf(parts);
		});
		return outcome(found, 'pci_weights', 'sum.pci', pciTolerance);
	};
}
