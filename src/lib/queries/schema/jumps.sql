-- Component-years that jump without a listed reason: the mean of the provinces present in both
-- years moves by more than two standard deviations of their changes, or they hardly correlate with
-- the year before. They are drawn as "comparability not confirmed".
CREATE OR REPLACE TABLE jumps AS
SELECT
  p.index, p.component, p.year, count(*)::INTEGER AS n,
  avg(p.score - q.score) AS mean_change,
  stddev_samp(p.score - q.score) AS sd_change,
  corr(p.score, q.score) AS correlation
FROM points p
JOIN points q
  ON q.index = p.index AND q.component = p.component AND q.area_code = p.area_code
  AND q.year = p.year - 1
JOIN component_years c ON c.index = p.index AND c.component = p.component AND c.year = p.year
WHERE p.is_province AND p.score IS NOT NULL AND q.score IS NOT NULL AND NOT c.starts_era
  AND NOT EXISTS (
    FROM breaks b
    WHERE b.kind = 'level' AND b.first_year = p.year
      AND b.index IN ('*', p.index) AND b.component IN ('*', p.component)
  )
GROUP BY p.index, p.component, p.year
HAVING count(*) >= 20
  AND (abs(mean_change) > 2 * sd_change OR correlation < 0.2);
