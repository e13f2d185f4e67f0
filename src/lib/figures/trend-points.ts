import type { Words } from '$lib/messages/words';
import type { MissingReason } from '$lib/domain/missing-reason';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { PointRow } from '$lib/queries/point-shape';
import { intervalOf } from './interval-words';
import { pointText } from './point-words';
import type { TrendInput, TrendMeasure } from './trend-input';
import type { TrendPoint } from './trend-figure';
import { amountText } from './value-words';

type Years = readonly number[];

/** One point a year for an area, without the year in its text, on the axis of scores or of ranks. */
export function areaPoints(
	words: Words,
	rows: readonly PointRow[],
	years: Years,
	measure: TrendMeasure
): TrendPoint[] {
	const byYear = new Map(rows.map((row) => [row.year, row]));
	return years.map((year) => {
		const row = byYear.get(year);
		if (!row) return missingPoint(words, year, 'not_surveyed');
		return measure === 'score' ? scorePoint(words, row) : rankPoint(words, row);
	});
}

/** One point a year for the mean of a scope, published or computed. */
export function meanPoints(
	input: TrendInput,
	rows: readonly BenchmarkRow[],
	years: Years
): TrendPoint[] {
	const { words } = input;
	return years.map((year) => {
		const row = rows.find((candidate) => candidate.year === year);
		if (!row || row.mean === null) return missingPoint(words, year, 'not_in_data', row);
		const mean = amountText(words, input.index, input.component, row.mean);
		const key = row.basis === 'computed' ? 'figure.trend.pointMean' : 'figure.trend.pointPublished';
		return plotted(words, year, row.mean, words.t(key, { mean, count: row.n }));
	});
}

/** The highest score of each year with the province that has it. */
export function bestPoints(
	input: TrendInput,
	nation: readonly BenchmarkRow[],
	years: Years
): TrendPoint[] {
	const { words } = input;
	return years.map((year) => {
		const row = nation.find((candidate) => candidate.year === year);
		if (!row || row.highest === null) return missingPoint(words, year, 'not_in_data', row);
		const score = amountText(words, input.index, input.component, row.highest);
		const area = row.highest_area === null ? '' : input.nameOf(row.highest_area);
		return plotted(words, year, row.highest, words.t('figure.trend.pointBest', { area, score }));
	});
}

function scorePoint(words: Words, row: PointRow): TrendPoint {
	const base = basePoint(words, row);
	if (row.score !== null) {
		const interval = intervalOf(row);
		return {
			...base,
			state: 'score',
			value: row.score,
			label: words.format.score(row.score),
			...(interval ? { interval } : {})
		};
	}
	// An open end of a band is the end of the scale.
	const low = row.score_low ?? (row.score_high === null ? null : row.scale_min);
	const high = row.score_high ?? (row.score_low === null ? null : row.scale_max);
	if (low !== null && high !== null) {
		return { ...base, state: 'band', low, high };
	}
	// A band of ranks has no place on an axis of scores.
	return row.state === 'missing' ? base : { ...base, state: 'rank_only', missing: null };
}

function rankPoint(words: Words, row: PointRow): TrendPoint {
	const base = basePoint(words, row);
	// Ranks of different bases are not places on one ladder: no line joins them.
	const startsEra = base.startsEra || row.rank_refusal === 'rank_base_changed';
	if (row.rank !== null) {
		const label = row.rank_of === null ? `${row.rank}` : `${row.rank}/${row.rank_of}`;
		const state = row.state === 'score' ? 'score' : 'rank_only';
		return { ...base, state, startsEra, value: row.rank, label };
	}
	if (row.rank_low !== null && row.rank_high !== null) {
		return { ...base, state: 'band', low: row.rank_low, high: row.rank_high };
	}
	if (row.state === 'missing') return base;
	const text = `${base.text}; ${words.t('figure.trend.noRank')}`;
	return { ...base, state: 'missing', missing: 'not_in_data', text, isUnconfirmed: false };
}

function basePoint(words: Words, row: PointRow): TrendPoint {
	const isMissing = row.state === 'missing';
	return {
		year: row.year,
		state: 'missing',
		value: null,
		low: null,
		high: null,
		missing: isMissing ? ((row.missing_reason ?? 'not_in_data') as MissingReason) : null,
		startsEra: row.break_kind === 'level',
		isUnconfirmed: !isMissing && row.comparability === 'unconfirmed',
		text: pointText(words, row),
		label: ''
	};
}

function missingPoint(
	words: Words,
	year: number,
	missing: MissingReason,
	row?: BenchmarkRow
): TrendPoint {
	const text =
		row?.basis === 'too_few'
			? words.t('figure.trend.tooFew', { count: row.n, of: row.n_areas })
			: words.t(`figure.missing.${missing}`);
	return {
		year,
		state: 'missing',
		value: null,
		low: null,
		high: null,
		missing,
		startsEra: false,
		isUnconfirmed: false,
		text,
		label: ''
	};
}

function plotted(words: Words, year: number, value: number, text: string): TrendPoint {
	return {
		year,
		state: 'score',
		value,
		low: null,
		high: null,
		missing: null,
		startsEra: false,
		isUnconfirmed: false,
		text,
		label: words.format.score(value)
	};
}

/** The points as they are read out one after another: each text begins with its year. */
export function withYears(words: Words, points: readonly TrendPoint[]): TrendPoint[] {
	return points.map((point) => ({
		...point,
		text: words.t('figure.trend.point', { year: point.year, text: point.text })
	}));
}
