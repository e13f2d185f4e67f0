-- For each index, in the latest year in which the area has a score and a rank: how many points are
-- missing to the score of the next better province.
WITH latest AS (
  SELECT index, max(year) AS year
  FROM points
  WHERE component = 'TOTAL' AND area_code = ? AND score IS NOT NULL AND is_covered
  GROUP BY index
),
own AS (
  SELECT p.index, p.year, p.score, p.rank
  FROM points p JOIN latest USING (index, year)
  WHERE p.component = 'TOTAL' AND p.area_code = ?
)
SELECT
  o.index, o.year,
  min(b.score)::DOUBLE AS next_score,
  (min(b.score) - o.score)::DOUBLE AS gap,
  -- Of several with the same score the first code.
  min_by(b.area_code, (b.score, b.area_code)) AS next_area,
  arg_min(b.rank, b.score)::INTEGER AS next_rank
FROM own o
JOIN points b
  ON b.index = o.index AND b.year = o.year AND b.component = 'TOTAL' AND b.is_province
  AND b.score > o.score
GROUP BY o.index, o.year, o.score
ORDER BY o.index
