import type { ExploreRow } from '$lib/queries/explore';
import type { CompareFigure, ComparePoint, CompareRow } from './compare-figure';
import { isDoubted, type CompareInput, type CompareLine } from './compare-input';
import { wayOf, type Judged } from './compare-verdict';
import {
	bestNames,
	differenceSaid,
	isKnown,
	lackLines,
	rankedText,
	refusalSaid,
	sidedText,
	valueText
} from './compare-words';
import { intervalOf } from './interval-words';

type Axis = CompareFigure['axis'];

/** Ranks where no line has a difference in points and one has a rank to draw; else shares. */
export function axisOf(judged: readonly Judged[]): Axis {
	const kinds = new Set(judged.map(({ verdict }) => verdict.kind));
	if (kinds.has('points')) return 'share';
	if (kinds.has('places')) return 'rank';
	const own = judged.flatMap(({ line }) => line.rows[0] ?? []);
	if (own.some((row) => row.share !== null)) return 'share';
	const hasRank = own.some((row) => row.rank !== null || row.rank_low !== null);
	return hasRank ? 'rank' : 'share';
}

/** A judged line as it is drawn. */
export function compareRow(input: CompareInput, axis: Axis, { line, verdict }: Judged): CompareRow {
	const { words, mode, sides } = input;
	const way = wayOf(verdict);
	const isRefused = verdict.kind === 'refused';
	const said = isRefused ? '' : differenceSaid(input, line, verdict);
	const arrow = way === 1 ? '▲ ' : way === -1 ? '▼ ' : '';
	const beside = isRefused ? (line.rows.length === 2 ? [1] : []) : verdict.best;
	const shown = [0, ...beside].filter((at) => isKnown(line.rows[at]));
	const textOf = (at: number) =>
		sidedText(input, at, line.isTotal ? rankedText(input, line, at) : valueText(input, line, at));
	const isUnconfirmed = !isRefused && isDoubted(input, line.component);
	return {
		component: line.component,
		label: line.name,
		isTotal: line.isTotal,
		points: line.rows.map((_, at) => pointOf(input, axis, line, at)),
		state: way === null ? 'refused' : way === 0 ? 'tie' : way > 0 ? 'ahead' : 'behind',
		difference: isRefused ? null : verdict.difference,
		against: isRefused ? [] : verdict.best.map((at) => sides[at]?.id ?? ''),
		isBroken: isRefused && verdict.isBroken,
		isUnconfirmed,
		differenceText: isRefused ? refusalSaid(input, verdict, 'short') : `${arrow}${said}`,
		valueTexts: shown.map(textOf),
		asideText: isRefused ? '' : lackLines(input, verdict.aside, 'short').join('; '),
		text: [
			...sides.map((_, at) => sidedText(input, at, rankedText(input, line, at))),
			isRefused
				? refusalSaid(input, verdict, 'full')
				: mode === 'years' || way === 0
					? said
					: words.t('figure.compare.than', { said, best: bestNames(input, verdict) }),
			...(isUnconfirmed ? [words.t('figure.compare.doubt')] : [])
		].join('; ')
	};
}

function pointOf(input: CompareInput, axis: Axis, line: CompareLine, at: number): ComparePoint {
	const row = line.rows[at] ?? null;
	const frame = {
		sideId: input.sides[at]?.id ?? '',
		value: null,
		at: null,
		low: null,
		high: null,
		interval: null,
		text: rankedText(input, line, at),
		isReason: !isKnown(row)
	};
	if (row === null || row.state === 'missing') return frame;
	if (axis === 'rank') {
		return row.rank === null
			? { ...frame, low: row.rank_low, high: row.rank_high }
			: { ...frame, value: row.rank, at: row.rank };
	}
	if (row.score !== null) {
		if (row.share === null) return frame;
		return { ...frame, value: row.score, at: row.share, interval: intervalShare(row) };
	}
	const { score_low: low, score_high: high, scale_min: min, scale_max: max } = row;
	if ((low === null && high === null) || max === null || max <= min) return frame;
	// An open end of a range is the end of the scale.
	return { ...frame, low: shareAt(row, low ?? min), high: shareAt(row, high ?? max) };
}

function intervalShare(row: ExploreRow): ComparePoint['interval'] {
	const interval = intervalOf(row);
	if (!interval) return null;
	// An error may reach beyond the scale, a drawing does not.
	const within = (score: number) => Math.min(100, Math.max(0, shareAt(row, score)));
	return { low: within(interval.low), high: within(interval.high) };
}

/** The place of a score on the scale of a row whose maximum is known. */
function shareAt({ scale_min: min, scale_max: max }: ExploreRow, score: number): number {
	return ((score - min) / ((max ?? min) - min)) * 100;
}
