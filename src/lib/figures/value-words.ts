import type { IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import {
	placesText,
	refusalText,
	scoreChangeText,
	shortRefusalText,
	upperFirst
} from './point-words';

/** A score with its unit: `41,33 điểm`, `86,98%`. */
export function amountText(
	words: Words,
	index: IndexCode,
	component: string,
	score: number
): string {
	const text = words.format.score(score);
	return unitOf(index, component) === 'percent'
		? `${text}%`
		: `${text} ${words.t('figure.points')}`;
}

/** `tăng 0,32 điểm`; what rounds to nothing is `giữ nguyên`, and null where a change is refused. */
export function changeText(words: Words, row: PointRow): string | null {
	const isNothing = row.score_change !== null && Math.abs(row.score_change) < 0.005;
	return isNothing ? words.t('figure.same') : scoreChangeText(words, row);
}

/** `tăng 4 bậc`, `giữ nguyên hạng`; null where a difference of ranks is refused. */
export function placesChangeText(words: Words, row: PointRow): string | null {
	return row.rank_places === null ? null : placesText(words, row.rank_places);
}

/** Refusals that say nothing without their reason. */
const TOLD_IN_FULL = ['level_break', 'scale_changed', 'rank_base_changed'];

/** Why a cell holds no change: in a few words, and in full where the reason is not in the row. */
export function refusalCellText(words: Words, row: PointRow, of: 'score' | 'rank'): string {
	const code = of === 'score' ? row.score_refusal : row.rank_refusal;
	if (code === null) return '';
	const text = TOLD_IN_FULL.includes(code)
		? refusalText(words, row, of)
		: shortRefusalText(words, row, of);
	return upperFirst(text ?? '');
}

/** The heading of a column of ranks: says so where none of them was published. */
export function rankHeading({ t }: Words, rows: readonly PointRow[]): string {
	const ranked = rows.filter((row) => row.rank !== null);
	const isComputed = ranked.length > 0 && ranked.every((row) => row.rank_basis === 'computed');
	return t(isComputed ? 'figure.trend.columns.rankComputed' : 'figure.trend.columns.rank');
}

/** `51/61`, or null where no rank is known. */
export function plainRank(row: PointRow): string | null {
	if (row.rank === null) return null;
	return row.rank_of === null ? String(row.rank) : `${row.rank}/${row.rank_of}`;
}

const GROUPS = ['highest', 'upperMiddle', 'lowerMiddle', 'lowest'] as const;

/** The official group of a quartile, 1 the best: `nhóm thấp nhất`. */
export function groupText({ t }: Words, quartile: number): string {
	const group = GROUPS[quartile - 1];
	return group ? t(`figure.trend.group.${group}`) : '';
}
