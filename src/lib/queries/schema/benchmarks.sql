-- What a province is compared with: the nation (VN) and the regions. A published figure is used where
-- there is one; else the unweighted mean of the provinces with a score, never of a few of them.
CREATE OR REPLACE TABLE benchmarks AS
WITH scopes AS (
  SELECT index, component, year, unnest(['VN', region]) AS scope, area_code, score
  FROM points WHERE is_province
),
computed AS (
  SELECT
    index, component, year, scope,
    avg(score) AS mean, count(score)::INTEGER AS n, count(*)::INTEGER AS n_areas,
    min(score) AS lowest, quantile_cont(score, 0.25) AS q1, median(score) AS median,
    quantile_cont(score, 0.75) AS q3, max(score) AS highest, first(area_code ORDER BY score DESC NULLS LAST, area_code) AS highest_area
  FROM scopes GROUP BY ALL
),
judged AS (
  SELECT *, n >= 0.75 * n_areas AS is_covered FROM computed
)
SELECT
  c.index, c.component, c.year, c.scope,
  CASE WHEN p.score IS NOT NULL THEN p.score WHEN c.is_covered THEN c.mean END AS mean,
  CASE
    WHEN p.score IS NOT NULL THEN p.basis
    WHEN c.is_covered THEN 'computed'
    WHEN c.n > 0 THEN 'too_few'
    ELSE 'none'
  END AS basis,
  p.source_id, c.n, c.n_areas,
  CASE WHEN c.is_covered THEN c.lowest END AS lowest,
  CASE WHEN c.is_covered THEN c.q1 END AS q1,
  CASE WHEN c.is_covered THEN c.median END AS median,
  CASE WHEN c.is_covered THEN c.q3 END AS q3,
  CASE WHEN c.is_covered THEN c.highest END AS highest,
  CASE WHEN c.is_covered THEN c.highest_area END AS highest_area
FROM judged c
LEFT JOIN points p
  ON p.index = c.index AND p.component = c.component AND p.year = c.year
  AND p.area_code = c.scope AND NOT p.is_province;
