/** Why no change in points is computed. */
export const SCORE_REFUSALS = [
	'missing_now',
	'rank_only',
	'band_only',
	'first_edition',
	'scale_changed',
	'level_break',
	'missing_before',
	'rank_only_before',
	'band_before'
] as const;
export type ScoreRefusal = (typeof SCORE_REFUSALS)[number];

/** Why no change in places is computed. */
export const RANK_REFUSALS = [
	'missing_now',
	'band_only',
	'no_rank',
	'first_edition',
	'missing_before',
	'band_before',
	'no_rank_before',
	'rank_base_changed'
] as const;
export type RankRefusal = (typeof RANK_REFUSALS)[number];
