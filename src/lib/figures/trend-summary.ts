import type { Words } from '$lib/messages/words';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { PointRow } from '$lib/queries/point-shape';
import { lowerFirst, missingText, refusalText, scoreText, upperFirst } from './point-words';
import { amountText, changeText, groupText, placesChangeText, plainRank } from './value-words';
import type { TrendInput } from './trend-input';
import { yearSpans } from './year-spans';

interface Names {
	readonly what: string;
	readonly area: string;
}

/** Level with rank, change or its refusal, and what is known beside or after it: one to three sentences. */
export function trendSummary(
	input: TrendInput,
	names: Names,
	rows: readonly PointRow[],
	nation: readonly BenchmarkRow[]
): string {
	const { words } = input;
	const latest = rows.findLast((row) => row.state !== 'missing');
	if (!latest) {
		const years = yearSpans(rows.map((row) => row.year));
		return words.t('figure.trend.summary.nothing', { ...names, years });
	}
	const after = rows.filter((row) => row.year > latest.year);
	return [
		levelSentence(words, names, latest),
		changeSentence(words, latest),
		after.length > 0
			? afterSentence(words, after)
			: meanSentence(
					input,
					nation.find((row) => row.year === latest.year)
				)
	]
		.filter((sentence) => sentence !== null)
		.join(' ');
}

function levelSentence(words: Words, names: Names, row: PointRow): string {
	const { t } = words;
	const rank = plainRank(row);
	const score = scoreText(words, row) ?? '';
	const values = {
		...names,
		year: row.year,
		score,
		rank: rank ?? '',
		basis: basisText(words, row)
	};
	if (row.score !== null && rank !== null) {
		if (row.index === 'PAPI' && row.quartile !== null) {
			const group = groupText(words, row.quartile);
			return t('figure.trend.summary.group', { ...values, group });
		}
		return t('figure.trend.summary.score', values);
	}
	if (row.score !== null) return t('figure.trend.summary.scoreOnly', values);
	if (rank !== null) return t('figure.trend.summary.rankOnly', values);
	if (row.rank_low !== null && row.rank_high !== null) {
		const band = { low: row.rank_low, high: row.rank_high, of: row.rank_of ?? '' };
		return t('figure.trend.summary.bandRank', { ...values, ...band });
	}
	return t('figure.trend.summary.bandScore', values);
}

function basisText({ t }: Words, row: PointRow): string {
	if (row.rank_basis === 'computed') return t('figure.trend.basis.computed');
	return row.rank_basis === 'derived' ? t('figure.trend.basis.derived') : '';
}

function changeSentence(words: Words, row: PointRow): string | null {
	const { t } = words;
	const change = changeText(words, row);
	const places = placesChangeText(words, row);
	if (row.score !== null && change === null) {
		const refusal = refusalText(words, row, 'score') ?? '';
		if (row.score_refusal === 'first_edition' || places === null) return `${refusal}.`;
		// The sentence names the rank; where it stayed, the word is not said again.
		const moved = row.rank_places === 0 ? t('figure.same') : places;
		return `${refusal}; ${t('figure.trend.summary.rankAcross', { change: moved })}.`;
	}
	const rankPart = places ?? lowerFirst(refusalText(words, row, 'rank') ?? '');
	if (change === null && places === null)
		return rankPart === '' ? null : `${upperFirst(rankPart)}.`;
	const parts = [change, rankPart === '' ? null : rankPart, comparabilityPart(words, row)];
	const changes = parts.filter((part) => part !== null).join('; ');
	return t('figure.trend.summary.since', { previous: row.year - 1, changes });
}

function comparabilityPart(words: Words, row: PointRow): string | null {
	if (row.comparability === 'unconfirmed') return words.t('figure.trend.summary.unconfirmed');
	if (row.comparability !== 'minor') return null;
	const note = words.language === 'vi' ? row.break_note_vi : row.break_note_en;
	return note === null ? null : words.t('figure.trend.summary.minor', { note: lowerFirst(note) });
}

function afterSentence(words: Words, rows: readonly PointRow[]): string {
	const [first] = rows;
	const years = yearSpans(rows.map((row) => row.year));
	const reason = first ? lowerFirst(missingText(words, first)) : '';
	return words.t('figure.trend.summary.after', { years, reason });
}

function meanSentence(input: TrendInput, row: BenchmarkRow | undefined): string | null {
	if (!row || row.mean === null) return null;
	const mean = amountText(input.words, input.index, input.component, row.mean);
	const key = row.basis === 'computed' ? 'nation' : 'nationPublished';
	return input.words.t(`figure.trend.summary.${key}`, { mean, count: row.n });
}
