-- The total and the parts of an index for an area, year by year, and how the other provinces of its
-- region moved from the year before. Their mean is given where at least three quarters of them have a
-- change, never of a few; a change that is refused counts for none.
WITH moved AS (
  SELECT
    o.index, o.component, o.year, o.region,
    count(*)::INTEGER AS region_areas, count(c.score_change)::INTEGER AS region_n,
    region_n > 0 AND region_n >= 0.75 * region_areas AS is_enough,
    CASE WHEN is_enough THEN avg(c.score_change) END AS region_mean,
    CASE WHEN is_enough THEN min(c.score_change) END AS region_low,
    CASE WHEN is_enough THEN max(c.score_change) END AS region_high,
    -- Places are told where every change is known as it would be printed.
    CASE WHEN is_enough AND any_value(o.score_change) IS NOT NULL
      THEN count(*) FILTER (round(c.score_change, 2) > round(o.score_change, 2)) END AS region_ahead
  FROM changes o
  JOIN changes c
    ON c.index = o.index AND c.component = o.component AND c.year = o.year
    AND c.region = o.region AND c.area_code <> o.area_code AND c.is_province
  WHERE o.index = $1 AND o.area_code = $2
  GROUP BY ALL
)
SELECT
  p.index, p.component, p.year, p.area_code, p.state, p.score, p.score_low, p.score_high, p.rank, p.rank_low, p.rank_high, p.rank_of, p.rank_basis, p.basis, p.percentile, p.quartile, p.source_id, p.note, p.missing_reason, p.missing_note_vi, p.missing_note_en, p.previous_score, p.previous_rank, p.previous_rank_of, p.previous_missing_reason, p.previous_scale_max, p.scale_min, p.scale_max, p.score_change, p.score_refusal, p.rank_places, p.rank_refusal, p.rank_set_differs, p.percentile_change, p.comparability, p.break_kind, p.break_note_vi, p.break_note_en, p.interval_low, p.interval_high, p.interval_level, p.interval_basis, p.tie_low, p.tie_high, p.change_margin,
  c.parent, c.level, c.name_vi, c.name_en, c.weight_pct::DOUBLE AS weight_pct,
  c.parent, c.level, c.name_vi, c.name_en,
  m.region, m.region_areas, m.region_n, m.region_mean, m.region_low, m.region_high,
  m.region_ahead::INTEGER AS region_ahead
FROM changes p
JOIN component_years c USING (index, component, year)
LEFT JOIN moved m USING (index, component, year)
WHERE p.index = $1 AND p.area_code = $2 AND p.year >= $3 AND c.level <> 'subcomponent'
ORDER BY p.year, p.component
