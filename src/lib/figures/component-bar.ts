import type { IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { ComponentRow } from '$lib/queries/components';
import type { PointRow } from '$lib/queries/point-shape';
import type { TargetRow } from '$lib/queries/targets';
import type { ComponentBar } from './components-figure';
import { partName } from './components-input';
import { intervalOf, uncertaintyTexts } from './interval-words';
import { lowerFirst, rankText, refusalText, shortRefusalText } from './point-words';
import { changeText, placesChangeText } from './value-words';

/** Which rows are marked as the best and the worst of a figure. */
export interface Ends {
	/** What decides: the share of the scale, or the rank where scores are not known. */
	readonly by: 'share' | 'rank' | null;
	readonly best: ComponentRow | null;
	readonly worst: ComponentRow | null;
}

/** Whether a row is that end, or ties with it. */
function isAtEnd({ by }: Ends, end: ComponentRow | null, row: ComponentRow): boolean {
	if (end === null || by === null) return false;
	return by === 'rank' ? row.rank === end.rank : scaleShare(row) === scaleShare(end);
}

/** The share of the scale reached, 0..100; null without a score or a confirmed maximum. */
export function scaleShare(row: ComponentRow): number | null {
	if (row.score === null || row.scale_max === null || row.scale_max <= row.scale_min) return null;
	return ((row.score - row.scale_min) / (row.scale_max - row.scale_min)) * 100;
}

/** Points missing to the top of the scale; null where one of the two is not known. */
export function pointsLost(row: ComponentRow): number | null {
	return row.score === null || row.scale_max === null ? null : row.scale_max - row.score;
}

/**
 * The best and the worst part among those that can be set beside one another: by share of the scale
 * where at least two have one, else by rank where at least two have one of the same base.
 */
export function endsOf(rows: readonly ComponentRow[]): Ends {
	const shared = ordered(rows, scaleShare, -1);
	if (shared.length > 1) return { by: 'share', ...firstAndLast(shared) };
	const ranked = ordered(rows, (row) => row.rank, 1);
	const bases = new Set(ranked.map((row) => row.rank_of));
	if (ranked.length > 1 && bases.size === 1) return { by: 'rank', ...firstAndLast(ranked) };
	return { by: null, best: null, worst: null };
}

/** `4,64/10`, `82,27%`, or why there is no score. */
export function partScoreText(words: Words, row: PointRow): string {
	if (row.score === null) {
		return row.state === 'missing'
			? lowerFirst(words.t(`figure.missing.${row.missing_reason ?? 'not_in_data'}` as MessageKey))
			: words.t('figure.components.rankOnly');
	}
	const score = words.format.score(row.score);
	if (unitOf(row.index as IndexCode, row.component) === 'percent') return `${score}%`;
	if (row.scale_max === null) return score;
	const max = words.format.short(row.scale_max);
	return words.t('figure.components.scoreOf', { score, max });
}

/** The target of a part for its year, where one was published. */
export function targetOf(
	targets: readonly TargetRow[],
	row: Pick<ComponentRow, 'index' | 'component' | 'year'>
): TargetRow | undefined {
	return targets.find(
		(target) =>
			target.index === row.index &&
			target.component === row.component &&
			target.year === row.year &&
			target.measure === 'score'
	);
}

/** A row of components as the bar that is drawn. */
export function componentBar(
	words: Words,
	row: ComponentRow,
	targets: readonly TargetRow[],
	ends: Ends
): ComponentBar {
	const label = partName(words, row);
	const scoreText = partScoreText(words, row);
	const changes = row.score === null ? placesArrow(words, row) : arrowText(words, row);
	const ranks = rankText(words, row) ?? '';
	const interval = intervalOf(row);
	const spoken = [
		scoreText,
		row.score === null
			? placesChangeText(words, row)
			: (changeText(words, row) ?? lowerFirst(refusalText(words, row, 'score') ?? '')),
		ranks,
		...uncertaintyTexts(words, row)
	].filter((text) => text !== null && text !== '');
	return {
		component: row.component,
		label,
		scaleMin: row.scale_min,
		scaleMax: row.scale_max,
		score: row.score,
		scalePct: scaleShare(row),
		...(interval ? { interval } : {}),
		previous: row.score_change === null ? null : row.previous_score,
		change: row.score_change,
		isUnconfirmed: row.score_change !== null && row.comparability === 'unconfirmed',
		nation: row.nation_mean,
		target: targetOf(targets, row)?.value ?? null,
		rank: row.rank,
		rankOf: row.rank_of,
		isBest: isAtEnd(ends, ends.best, row),
		isWorst: isAtEnd(ends, ends.worst, row),
		scoreText,
		changeText: changes,
		rankText: ranks,
		text: `${label}: ${spoken.join('; ')}`
	};
}

/** `▲ 0,21`, `▼ 0,05`, `giữ nguyên`, or a short reason. */
function arrowText(words: Words, row: ComponentRow): string {
	const change = row.score_change;
	if (change === null) return shortRefusalText(words, row, 'score') ?? '';
	if (Math.abs(change) < 0.005) return words.t('figure.same');
	return `${change > 0 ? '▲' : '▼'} ${words.format.amount(change)}`;
}

/** `▼ 16 bậc` where only ranks are known; empty where none moved or the difference is refused. */
function placesArrow(words: Words, row: ComponentRow): string {
	const places = row.rank_places;
	if (places === null || places === 0) return placesChangeText(words, row) ?? '';
	const count = words.t('figure.places', { count: Math.abs(places) });
	return `${places > 0 ? '▲' : '▼'} ${count}`;
}

function ordered(
	rows: readonly ComponentRow[],
	by: (row: ComponentRow) => number | null,
	direction: 1 | -1
): ComponentRow[] {
	return rows
		.flatMap((row) => {
			const value = by(row);
			return value === null ? [] : [{ row, value }];
		})
		.sort((a, b) => direction * (a.value - b.value))
		.map(({ row }) => row);
}

function firstAndLast(rows: readonly ComponentRow[]): {
	readonly best: ComponentRow | null;
	readonly worst: ComponentRow | null;
} {
	return { best: rows[0] ?? null, worst: rows.at(-1) ?? null };
}
