import type { Breach, RuleCode, RuleParams } from '../rule-code';
import type { TableRow } from '../table-row';
import { scoreRecord } from './score-record';

function breach(rule: RuleCode, column: string, params: RuleParams = {}): Breach {
	return { rule, column, params };
}

function isAbove(low: number | null, high: number | null): boolean {
	return low !== null && high !== null && low > high;
}

/** A row says something: a score, a rank, or a band of one of them, in order. */
export function scoreIsSaid(row: TableRow): Breach[] {
	const { score, scoreLow, scoreHigh, rank, rankLow, rankHigh } = scoreRecord(row);
	const said = [score, scoreLow, scoreHigh, rank, rankLow, rankHigh];
	if (said.every((value) => value === null)) return [breach('score.nothing', 'score')];
	return isAbove(scoreLow, scoreHigh)
		? [breach('score.band_order', 'score_low', { high: scoreHigh ?? 0 })]
		: [];
}

/** A rank lies within its base, and a rank without a base cannot be read. */
export function rankWithinBase(row: TableRow): Breach[] {
	const { rank, rankLow, rankHigh, rankOf } = scoreRecord(row);
	const breaches: Breach[] = [];
	if (isAbove(rankLow, rankHigh)) {
		breaches.push(breach('rank.order', 'rank_low', { high: rankHigh ?? 0 }));
	}
	const ranks = { rank, rank_low: rankLow, rank_high: rankHigh };
	const given = Object.entries(ranks).filter(([, value]) => value !== null);
	if (rankOf === null) {
		return given.length > 0 ? [...breaches, breach('rank.no_base', 'rank_of')] : breaches;
	}
	for (const [column, value] of given) {
		if (isAbove(value, rankOf)) breaches.push(breach('rank.above_base', column, { base: rankOf }));
	}
	return breaches;
}

/**
 * `basis` is `band` exactly where a row has no score but a band of scores, or nothing but a band of
 * ranks; `rank_basis` is there exactly where a rank or its band is, and `band` only for a band.
 */
export function basisFits(row: TableRow): Breach[] {
	const record = scoreRecord(row);
	const scoreBand = record.scoreLow !== null || record.scoreHigh !== null;
	const rankBand = record.rankLow !== null || record.rankHigh !== null;
	const onlyBand = record.score === null && (scoreBand || (rankBand && record.rank === null));
	const breaches: Breach[] = [];
	if ((record.basis === 'band') !== onlyBand) breaches.push(breach('basis.band', 'basis'));
	const ranked = record.rank !== null || rankBand;
	const wanted = !ranked
		? record.rankBasis === ''
		: (record.rankBasis === 'band') === (record.rank === null) && record.rankBasis !== '';
	if (!wanted) breaches.push(breach('basis.rank', 'rank_basis'));
	return breaches;
}
