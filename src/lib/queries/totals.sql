-- Where does an area stand in the four totals, year by year?
SELECT index, component, year, area_code, state, score, score_low, score_high, rank, rank_low, rank_high, rank_of, rank_basis, basis, percentile, quartile, source_id, note, missing_reason, missing_note_vi, missing_note_en, previous_score, previous_rank, previous_rank_of, previous_missing_reason, previous_scale_max, scale_min, scale_max, score_change, score_refusal, rank_places, rank_refusal, rank_set_differs, percentile_change, comparability, break_kind, break_note_vi, break_note_en, interval_low, interval_high, interval_level, interval_basis, tie_low, tie_high, change_margin
FROM changes
WHERE component = 'TOTAL' AND area_code = ?
ORDER BY index, year
