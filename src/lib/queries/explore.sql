-- One component of one index for all provinces, year by year, with the nation beside each figure.
SELECT
  p.index, p.component, p.year, p.area_code, p.state, p.score, p.score_low, p.score_high, p.rank, p.rank_low, p.rank_high, p.rank_of, p.rank_basis, p.basis, p.percentile, p.quartile, p.source_id, p.note, p.missing_reason, p.missing_note_vi, p.missing_note_en, p.previous_score, p.previous_rank, p.previous_rank_of, p.previous_missing_reason, p.previous_scale_max, p.scale_min, p.scale_max, p.score_change, p.score_refusal, p.rank_places, p.rank_refusal, p.rank_set_differs, p.percentile_change, p.comparability, p.break_kind, p.break_note_vi, p.break_note_en, p.interval_low, p.interval_high, p.interval_level, p.interval_basis, p.tie_low, p.tie_high, p.change_margin,
  -- Four decimals are more than is ever printed, and a third of what travels.
  CASE WHEN p.scale_max > p.scale_min
    THEN round(100 * (p.score - p.scale_min) / (p.scale_max - p.scale_min), 4) END::DOUBLE AS share,
  b.basis AS nation_basis, b.n AS nation_n, b.source_id AS nation_source_id,
  round(p.score - b.mean, 4)::DOUBLE AS nation_gap,
  -- A unit that was made by the merger begins a stretch of its own.
  greatest(t.stretch, coalesce(n.year, 0))::INTEGER AS stretch
FROM changes p
JOIN stretches t ON t.index = p.index AND t.component = p.component AND t.year = p.year
LEFT JOIN edition_areas n
  ON n.index = p.index AND n.area_code = p.area_code AND n.is_new_unit AND n.year <= p.year
LEFT JOIN benchmarks b
  ON b.index = p.index AND b.component = p.component AND b.year = p.year AND b.scope = 'VN'
WHERE p.index = ? AND p.component = ? AND p.is_province
ORDER BY p.area_code, p.year
