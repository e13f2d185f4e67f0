-- Nation and regions beside one component of an index, year by year.
SELECT
  index, year, scope, mean::DOUBLE AS mean, basis, n, n_areas, source_id,
  q1::DOUBLE AS q1, median::DOUBLE AS median, q3::DOUBLE AS q3,
  highest::DOUBLE AS highest, highest_area
FROM benchmarks
WHERE index = ? AND component = ?
ORDER BY scope, year
