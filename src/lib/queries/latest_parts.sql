-- The parts of each index in the latest year in which anything is known of them for an area.
WITH latest AS (
  SELECT index, max(year) AS year
  FROM points
  WHERE area_code = ? AND level IN ('component', 'alternative') AND state <> 'missing'
  GROUP BY index
)
SELECT
  p.index, p.component, p.year, p.area_code, p.state, p.score, p.score_low, p.score_high, p.rank, p.rank_low, p.rank_high, p.rank_of, p.rank_basis, p.basis, p.percentile, p.quartile, p.source_id, p.note, p.missing_reason, p.missing_note_vi, p.missing_note_en, p.previous_score, p.previous_rank, p.previous_rank_of, p.previous_missing_reason, p.previous_scale_max, p.scale_min, p.scale_max, p.score_change, p.score_refusal, p.rank_places, p.rank_refusal, p.rank_set_differs, p.rank_set_differs, p.percentile_change, p.comparability, p.break_kind, p.break_note_vi, p.break_note_en, p.interval_low, p.interval_high, p.interval_level, p.interval_basis, p.tie_low, p.tie_high, p.change_margin,
  c.parent, c.level, c.name_vi, c.name_en, c.weight_pct::DOUBLE AS weight_pct,
  b.mean::DOUBLE AS nation_mean, b.basis AS nation_basis, b.n AS nation_n, b.source_id AS nation_source_id
FROM latest l
JOIN changes p ON p.index = l.index AND p.year = l.year
JOIN component_years c ON c.index = p.index AND c.component = p.component AND c.year = p.year
LEFT JOIN benchmarks b
  ON b.index = p.index AND b.component = p.component AND b.year = p.year AND b.scope = 'VN'
WHERE p.area_code = ? AND p.level IN ('component', 'alternative')
ORDER BY p.index, p.component
