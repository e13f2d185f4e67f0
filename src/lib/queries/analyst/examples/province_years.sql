SELECT index, component, year, area_vi, round(score, 2) AS score, rank, rank_of, source_id
FROM points
WHERE index = 'PAPI' AND component = 'TOTAL'
  AND area_vi IN ('Cao Bằng', 'Lạng Sơn', 'Bắc Kạn') AND score IS NOT NULL
ORDER BY area_vi, year
