SELECT component, component_vi, round(score, 2) AS score, scale_max, round(100 * score / scale_max, 1) AS percent, rank, rank_of
FROM points
WHERE index = 'PAPI' AND level = 'component' AND area_vi = 'Cao Bằng' AND score IS NOT NULL
  AND year = (SELECT max(year) FROM points WHERE index = 'PAPI' AND score IS NOT NULL)
ORDER BY percent
