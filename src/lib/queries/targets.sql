-- The published targets of an area, with the score that was reached, where one is known.
SELECT
  t.index, t.year, t.component, t.measure, t.op, t.value::DOUBLE AS value, t.source_id,
  p.score::DOUBLE AS score, (p.score - t.value)::DOUBLE AS gap, p.rank,
  CASE WHEN p.state IS NULL THEN 'not_in_data' ELSE p.missing_reason END AS missing_reason
FROM targets t
LEFT JOIN points p
  ON p.index = t.index AND p.year = t.year AND p.component = t.component
  AND p.area_code = t.area_code
WHERE t.area_code = ?
ORDER BY t.index, t.year, t.component
