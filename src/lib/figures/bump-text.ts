import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import { doubtText, missingText, lowerFirst, rankText, refusalText } from './point-words';
import { changeText, placesChangeText, plainRank } from './value-words';

/**
 * Where the area stands, how many places it moved and how many points they stand for, and between which
 * ranks it has been: one to three sentences.
 */
export function bumpSummary(
	words: Words,
	what: string,
	area: string,
	rows: readonly PointRow[]
): string {
	const { t } = words;
	const latest = rows.findLast((row) => row.rank !== null || row.rank_low !== null);
	if (!latest) {
		const [row] = rows.slice(-1);
		const reason = lowerFirst(row ? missingText(words, row) : t('figure.missing.not_in_data'));
		return t('figure.bump.summary.none', { what, area, reason });
	}
	const said = { what, area, year: latest.year, rank: rankText(words, latest) ?? '' };
	const isComputed = latest.rank_basis === 'computed';
	return [
		t(isComputed ? 'figure.bump.summary.computed' : 'figure.bump.summary.rank', said),
		moveSentence(words, latest),
		reachSentence(words, rows)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** Places moved with the points that they stand for, or why no places are counted. */
function moveSentence(words: Words, row: PointRow): string {
	const { t } = words;
	const places = row.break_kind === 'level' ? null : placesChangeText(words, row);
	const previous = row.year - 1;
	if (places === null) {
		const refusal = refusalText(words, row, row.break_kind === 'level' ? 'score' : 'rank');
		return refusal === null ? '' : `${refusal}.`;
	}
	const change = changeText(words, row);
	const doubt = doubtText(words, row);
	return change === null
		? t('figure.bump.summary.places', { previous, places, doubt })
		: t('figure.bump.summary.placesPoints', { previous, places, change, doubt });
}

/** The best and the worst rank, each with its year and base: bases differ, so the share decides. */
function reachSentence({ t }: Words, rows: readonly PointRow[]): string {
	const ranked = rows.filter((row) => row.rank !== null && row.percentile !== null);
	const sorted = [...ranked].sort((a, b) => (b.percentile ?? 0) - (a.percentile ?? 0));
	const [best] = sorted;
	const worst = sorted.at(-1);
	if (!best || !worst || ranked.length < 3 || best.percentile === worst.percentile) return '';
	return t('figure.bump.summary.reach', {
		best: plainRank(best) ?? '',
		bestYear: best.year,
		worst: plainRank(worst) ?? '',
		worstYear: worst.year
	});
}
