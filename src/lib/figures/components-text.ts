import { indexLabel } from '$lib/domain/index-code';
import type { ComponentRow } from '$lib/queries/components';
import { partScoreText, scaleShare, type Ends } from './component-bar';
import { briefName, partName, partWord, type ComponentsInput } from './components-input';
import { fittingHeadline } from './headline';
import { doubtText, rankText } from './point-words';
import { amountText, changeText, plainRank } from './value-words';

/** The most parts on one rank that a sentence names. */
const MOST_NAMED = 3;

/** The largest sure fall, else the largest rise, else the weakest part, else that nothing is known. */
export function componentsHeadline(input: ComponentsInput, ends: Ends): string {
	const { words, year } = input;
	const { t } = words;
	const index = indexLabel(input.index);
	const part = partWord(input);
	const moved = surelyMoved(input.rows);
	const [down] = moved;
	const up = moved.at(-1);
	const only = moved.length === 1 ? down : undefined;
	if (only) return fittingHeadline(singleHeadlines(input, only));
	if (down && up) {
		const falls = (down.score_change ?? 0) < 0;
		const row = falls ? down : up;
		const amount = amountOf(input, row);
		const values = { name: briefName(words, row), year, previous: year - 1, amount };
		const way = falls ? 'fell' : 'rose';
		return fittingHeadline([
			t(`figure.components.headline.${way}`, values),
			t(`figure.components.headline.${way}Year`, values),
			t(`figure.components.headline.${way}Short`, values),
			t(`figure.components.headline.${way}Brief`, values),
			t('figure.components.headline.counts', {
				index,
				year,
				changes: countTexts(input, input.rows).join(', ')
			})
		]);
	}
	if (ends.by === 'rank' && ends.worst) {
		const rank = plainRank(ends.worst) ?? '';
		return fittingHeadline([
			t('figure.components.headline.worstRank', { name: briefName(words, ends.worst), rank, year }),
			t('figure.components.headline.worstRankShort', { index, year, part, rank })
		]);
	}
	if (ends.by === 'share' && ends.worst) {
		const score = partScoreText(words, ends.worst);
		return fittingHeadline([
			t('figure.components.headline.worst', { name: briefName(words, ends.worst), year, score }),
			t('figure.components.headline.worstShort', { index, year, part, score })
		]);
	}
	const known = input.rows.find((row) => row.score !== null || row.rank !== null);
	if (known) return knownHeadline(input, known);
	return fittingHeadline([
		t('figure.components.headline.nothing', { part, index, year, area: input.ownName }),
		t('figure.components.headline.nothingShort', { part, index, year })
	]);
}

/** Best and worst against the scale and by rank, and how many moved: one to three sentences. */
export function componentsSummary(input: ComponentsInput, ends: Ends): string {
	const { words, rows } = input;
	const known = rows.filter((row) => row.state !== 'missing');
	if (known.length === 0) {
		return words.t('figure.components.summary.nothing', {
			part: partWord(input),
			year: input.year
		});
	}
	const sentences =
		known.length < rows.length ? [knownSentence(input)] : [shareSentence(input, ends)];
	sentences.push(rankSentence(input), movedSentence(input, known));
	return sentences.filter((sentence) => sentence !== null).join(' ');
}

function shareSentence({ words }: ComponentsInput, ends: Ends): string | null {
	if (ends.by !== 'share' || !ends.best || !ends.worst) return null;
	const share = (row: ComponentRow) => words.format.share(scaleShare(row) ?? 0);
	return words.t('figure.components.summary.ends', {
		best: partName(words, ends.best),
		bestPct: share(ends.best),
		worst: partName(words, ends.worst),
		worstPct: share(ends.worst)
	});
}

function knownSentence(input: ComponentsInput): string {
	const { rows } = input;
	return input.words.t('figure.components.summary.known', {
		part: partWord(input),
		all: rows.length,
		scored: rows.filter((row) => row.score !== null).length,
		ranked: rows.filter((row) => row.rank !== null).length
	});
}

function rankSentence(input: ComponentsInput): string | null {
	const { words, rows } = input;
	const ranked = rows
		.filter((row) => row.rank !== null)
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
	const [best] = ranked;
	const worst = ranked.at(-1);
	if (!best || !worst) return null;
	if (best === worst) {
		return words.t('figure.components.summary.one', {
			name: partName(words, best),
			text: rankText(words, best) ?? ''
		});
	}
	const part = partWord(input);
	const bestRank = plainRank(best) ?? '';
	const worstRank = plainRank(worst) ?? '';
	if (bestRank === worstRank) {
		const values = { count: ranked.length, part, rank: bestRank };
		return words.t('figure.components.summary.ranksTied', values);
	}
	const named = (rank: string) => {
		const tied = ranked.filter((row) => plainRank(row) === rank);
		return tied.length > MOST_NAMED
			? words.t('figure.components.summary.tied', { count: tied.length, part })
			: tied.map((row) => briefName(words, row)).join(', ');
	};
	return words.t('figure.components.summary.ranks', {
		best: named(bestRank),
		bestRank,
		worst: named(worstRank),
		worstRank
	});
}

function movedSentence(input: ComponentsInput, known: readonly ComponentRow[]): string | null {
	const { words, year } = input;
	const part = partWord(input);
	const scored = known.filter((row) => row.score !== null);
	const [only] = scored;
	if (!only) return null;
	if (scored.length === 1) return oneMovedSentence(input, only);
	const previous = year - 1;
	const refused = scored.filter((row) => row.score_change === null).length;
	if (refused === scored.length) return words.t('figure.components.summary.refused', { previous });
	const doubted = scored.filter(isDoubted).length;
	const parts = [
		countTexts(input, scored).join(', '),
		...(refused > 0
			? [words.t('figure.components.summary.refusedOf', { count: refused, part })]
			: []),
		...(doubted > 0 ? [words.t('figure.components.summary.doubted', { count: doubted, part })] : [])
	];
	const changes = parts.filter((text) => text !== '').join('; ');
	return words.t('figure.components.summary.moved', { previous, changes });
}

function knownHeadline({ words, year }: ComponentsInput, row: ComponentRow): string {
	const name = briefName(words, row);
	if (row.score === null) {
		const rank = plainRank(row) ?? '';
		return words.t('figure.components.headline.worstRank', { name, rank, year });
	}
	const score = partScoreText(words, row);
	return words.t('figure.components.headline.one', { name, score, year });
}

function oneMovedSentence({ words, year }: ComponentsInput, row: ComponentRow): string | null {
	const changes = changeText(words, row);
	if (changes === null) return null;
	return words.t('figure.components.summary.sinceOne', {
		previous: year - 1,
		changes: `${changes}${doubtText(words, row)}`
	});
}

function singleHeadlines(input: ComponentsInput, row: ComponentRow): string[] {
	const { words, year } = input;
	const name = briefName(words, row);
	const change = changeText(words, row) ?? '';
	const rank = plainRank(row);
	const short = words.t('figure.components.headline.oneMovedShort', { name, change, year });
	if (rank === null) return [short];
	return [
		words.t('figure.components.headline.oneMoved', { name, change, year, rank }),
		words.t('figure.components.headline.oneMovedBrief', { name, change, rank }),
		short
	];
}

/** Parts with a change that can be trusted, the largest fall first. */
function surelyMoved(rows: readonly ComponentRow[]): ComponentRow[] {
	return rows
		.filter((row) => row.score_change !== null && !isDoubted(row))
		.filter((row) => Math.abs(row.score_change ?? 0) >= 0.005)
		.sort((a, b) => (a.score_change ?? 0) - (b.score_change ?? 0));
}

/** There is a change, but not enough ground to call it one. */
function isDoubted(row: ComponentRow): boolean {
	return row.score_change !== null && row.comparability === 'unconfirmed';
}

/**
 * `3 chỉ số nội dung tăng`, `không có chỉ số nội dung nào giảm`: of changes that can be trusted. That
 * none rose or fell is not said where a doubted part may have.
 */
function countTexts(input: ComponentsInput, rows: readonly ComponentRow[]): string[] {
	const part = partWord(input);
	const moved = surelyMoved(rows);
	const isSure = !rows.some(isDoubted);
	const text = (way: 'up' | 'down', sign: 1 | -1) => {
		const count = moved.filter((row) => sign * (row.score_change ?? 0) > 0).length;
		const key = `figure.components.summary.${way}${count === 0 ? 'None' : ''}` as const;
		return count > 0 || isSure ? [input.words.t(key, { count, part })] : [];
	};
	return [...text('up', 1), ...text('down', -1)];
}

function amountOf({ words, index }: ComponentsInput, row: ComponentRow): string {
	const amount = amountText(words, index, row.component, Math.abs(row.score_change ?? 0));
	return amount.endsWith('%')
		? `${amount.slice(0, -1)} ${words.t('figure.percentPoints')}`
		: amount;
}
