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
	break_note_en: 'text?',
	/** The interval of the score, in its unit; null where no source gives one or a standard error. */
	interval_low: 'number?',
	interval_high: 'number?',
	/** In per cent; null where the source does not say. */
	interval_level: 'number?',
	/** `published`, or `computed` from a standard error. */
	interval_basis: 'text?',
	/** Between which ranks the provinces lie whose intervals meet this one; null where none does. */
	tie_low: 'number?',
	tie_high: 'number?',
	/** Half the width of the interval of `score_change`, at 95 per cent; null unless both years have an error. */
	change_margin: 'number?'
} as const;

export type PointRow = RowOf<typeof POINT_SHAPE>;
