SELECT area_vi, year, round(score, 2) AS score, rank, rank_of, source_id
FROM points
WHERE index = 'PAPI' AND component = 'TOTAL' AND is_province AND score IS NOT NULL
  AND year = (SELECT max(year) FROM points WHERE index = 'PAPI' AND score IS NOT NULL)
ORDER BY rank, area_vi
