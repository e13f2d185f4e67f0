-- Which editions of each index the record holds, and for how many provinces.
SELECT
  index, year,
  count(*) FILTER (state = 'score')::INTEGER AS n_scored,
  count(*) FILTER (state <> 'missing')::INTEGER AS n_known,
  count(*)::INTEGER AS n_areas
FROM points
WHERE component = 'TOTAL' AND is_province
GROUP BY index, year
ORDER BY index, year
