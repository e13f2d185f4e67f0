/**
 * Why there is no figure. A missing value always carries one of these.
 *
 * - `not_in_data`: published, or perhaps published, but not in the data at hand;
 * - `not_published`: the publisher does not release it;
 * - `withheld`: the publisher released others but not this one (too few answers);
 * - `group_only`: named in a group, without score or rank;
 * - `not_surveyed`: the index or the component did not measure this area that year.
 */
export const MISSING_REASONS = [
	'not_in_data',
	'not_published',
	'withheld',
	'group_only',
	'not_surveyed'
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** What is known of a point of a series. */
export const POINT_STATES = ['score', 'rank_only', 'band', 'missing'] as const;
export type PointState = (typeof POINT_STATES)[number];
