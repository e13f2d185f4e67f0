-- One component of one index for all provinces, year by year, with the nation beside each figure.
SELECT
  p.index, p.component, p.year, p.area_code, p.state, p.score, p.score_low, p.score_high, p.rank, p.rank_low, p.rank_high, p.rank_of, p.rank_basis, p.basis, p.percentile, p.quartile, p.source_id, p.note, p.missing_reason, p.missing_note_vi, p.missing_note_en, p.previous_score, p.previous_rank, p.previous_rank_of, p.previous_missing_reason, p.previous_scale_max, p.scale_min, p.scale_max, p.score_change, p.score_refusal, p.rank_places, p.rank_refusal, p.rank_set_differs, p.percentile_change, p.comparability, p.break_kind, p.break_note_vi, p.break_note_en,
  CASE WHEN p.scale_max > p.scale_min
    THEN 100 * (p.score - p.scale_min) / (p.scale_max - p.scale_min) END::DOUBLE AS share,
  b.basis AS nation_basis, b.n AS nation_n, b.source_id AS nation_source_id,
  (p.score - b.mean)::DOUBLE AS nation_gap,
  -- Within a stretch the levels of an area can be compared: a level break or a new unit begins one.
  greatest(
    (
      SELECT coalesce(max(k.first_year), 0) FROM series_breaks k
      WHERE k.index = p.index AND k.component = p.component AND k.kind = 'level'
        AND k.first_year <= p.year
    ),
    (
      SELECT coalesce(max(n.year), 0) FROM points n
      WHERE n.index = p.index AND n.component = p.component AND n.area_code = p.area_code
        AND n.is_new_unit AND n.year <= p.year
    )
  )::INTEGER AS stretch
FROM changes p
LEFT JOIN benchmarks b
  ON b.index = p.index AND b.component = p.component AND b.year = p.year AND b.scope = 'VN'
WHERE p.index = ? AND p.component = ? AND p.is_province
ORDER BY p.area_code, p.year
