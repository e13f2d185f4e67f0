-- The four totals of all provinces of a region, year by year, with their places within it. A place is told
-- where at least three quarters of them have a score, never of a few; ties share the better one.
SELECT
  index, year, area_code, state, score::DOUBLE AS score, rank, rank_low, rank_high, rank_of, rank_basis, source_id,
  score_change::DOUBLE AS score_change, rank_places,
  count(*) OVER edition::INTEGER AS region_areas,
  count(score) OVER edition::INTEGER AS region_n,
  CASE WHEN score IS NOT NULL AND region_n >= 0.75 * region_areas
    THEN rank() OVER (edition ORDER BY score DESC NULLS LAST)::INTEGER END AS region_place
FROM changes
WHERE component = 'TOTAL' AND region = $1 AND is_province
WINDOW edition AS (PARTITION BY index, year)
ORDER BY index, year, region_place NULLS LAST, area_code
