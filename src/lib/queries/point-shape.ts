import type { RowOf } from './question';

/** What the `changes` table says of one area, component and year; shared by several questions. */
export const POINT_SHAPE = {
	index: 'text',
	component: 'text',
	year: 'number',
	area_code: 'text',
	state: 'text',
	score: 'number?',
	score_low: 'number?',
	score_high: 'number?',
	rank: 'number?',
	rank_low: 'number?',
	rank_high: 'number?',
	rank_of: 'number?',
	rank_basis: 'text?',
	basis: 'text?',
	percentile: 'number?',
	quartile: 'number?',
	source_id: 'text?',
	note: 'text?',
	missing_reason: 'text?',
	missing_note_vi: 'text?',
	missing_note_en: 'text?',
	previous_score: 'number?',
	previous_rank: 'number?',
	previous_rank_of: 'number?',
	previous_missing_reason: 'text?',
	previous_scale_max: 'number?',
	scale_min: 'number',
	scale_max: 'number?',
	score_change: 'number?',
	score_refusal: 'text?',
	rank_places: 'number?',
	rank_refusal: 'text?',
	/** Both years rank the same number of provinces, but not the same ones. */
	rank_set_differs: 'flag',
	percentile_change: 'number?',
	comparability: 'text',
	break_kind: 'text?',
	break_note_vi: 'text?',
	break_note_en: 'text?'
} as const;

export type PointRow = RowOf<typeof POINT_SHAPE>;
