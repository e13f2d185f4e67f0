-- Nation and region beside the four totals, year by year.
SELECT
  index, year, scope, mean::DOUBLE AS mean, basis, n, n_areas, source_id,
  q1::DOUBLE AS q1, median::DOUBLE AS median, q3::DOUBLE AS q3,
  highest::DOUBLE AS highest, highest_area
FROM benchmarks
WHERE component = 'TOTAL' AND scope IN ('VN', ?)
ORDER BY index, scope, year
