import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import { fittingHeadline } from './headline';
import { scoreText } from './point-words';
import { changeText, groupText, placesChangeText, plainRank } from './value-words';

/** The finding of a trend, from the last year in which anything is known of the area. */
export function trendHeadline(
	words: Words,
	names: { readonly what: string; readonly area: string },
	latest: PointRow | undefined,
	measure: 'score' | 'rank'
): string {
	if (!latest) return choose(words, names, ['nothing', 'nothingShort']);
	const values = { ...names, year: latest.year };
	const rank = plainRank(latest);
	const places = latest.break_kind === 'level' ? null : placesChangeText(words, latest);
	if (latest.rank_basis === 'computed' && latest.score !== null && rank !== null) {
		return computedHeadline(words, values, latest, measure, rank);
	}
	if (measure === 'rank' && rank !== null && places !== null) {
		return choose(words, { ...values, rank, places }, ['places', 'rank', 'rankShort']);
	}
	if (measure === 'rank' && rank !== null) {
		return choose(words, { ...values, rank }, ['rank', 'rankShort']);
	}
	const change = latest.comparability === 'unconfirmed' ? null : changeText(words, latest);
	if (measure === 'score' && change !== null) {
		return rank === null
			? choose(words, { ...values, change }, ['changeOnly'])
			: choose(words, { ...values, change, rank }, ['change', 'changeOnly', 'changeShort']);
	}
	const score = scoreText(words, latest);
	if (latest.score !== null && score !== null) {
		return rank === null
			? choose(words, { ...values, score }, ['levelOnly', 'levelShort'])
			: choose(words, { ...values, score, rank }, ['level', 'levelOnly', 'levelShort']);
	}
	if (rank !== null) {
		return places === null
			? choose(words, { ...values, rank }, ['rank', 'rankShort'])
			: choose(words, { ...values, rank, places }, ['places', 'rank', 'rankShort']);
	}
	if (latest.rank_low !== null && latest.rank_high !== null) {
		const band = { low: latest.rank_low, high: latest.rank_high, of: latest.rank_of ?? '' };
		return choose(words, { ...values, ...band }, ['bandRank', 'bandRankShort']);
	}
	return choose(words, { ...values, score: score ?? '' }, ['bandScore', 'bandScoreShort']);
}

/** A rank that nobody published is called computed, and stands behind the group where there is one. */
function computedHeadline(
	words: Words,
	named: Readonly<Record<string, string | number>>,
	latest: PointRow,
	measure: 'score' | 'rank',
	rank: string
): string {
	const group =
		latest.index === 'PAPI' && latest.quartile !== null ? groupText(words, latest.quartile) : null;
	if (measure === 'rank') {
		return group === null
			? choose(words, { ...named, rank }, ['rankComputed'])
			: choose(words, { ...named, rank, group }, ['rankGroup', 'rankGroupShort', 'rankComputed']);
	}
	const change = latest.comparability === 'unconfirmed' ? null : changeText(words, latest);
	const score = scoreText(words, latest) ?? '';
	const values = { ...named, change: change ?? '', score, group: group ?? '' };
	if (change !== null) {
		return choose(words, values, [
			...(group === null ? [] : ['changeGroup' as const]),
			'changeOnly'
		]);
	}
	return choose(words, values, [
		...(group === null ? [] : ['levelGroup' as const]),
		'levelOnly',
		'levelShort'
	]);
}

type HeadlineName =
	| `change${'' | 'Group' | 'Only' | 'Short'}`
	| `level${'' | 'Group' | 'Only' | 'Short'}`
	| `rank${'' | 'Group' | 'GroupShort' | 'Computed' | 'Short'}`
	| `bandRank${'' | 'Short'}`
	| `bandScore${'' | 'Short'}`
	| `nothing${'' | 'Short'}`
	| 'places';

function choose(
	{ t }: Words,
	values: Readonly<Record<string, string | number>>,
	names: readonly HeadlineName[]
): string {
	return fittingHeadline(names.map((name) => t(`figure.trend.headline.${name}`, values)));
}
