SELECT a.area_vi, round(a.score, 2) AS public_procedures, round(b.score, 2) AS transparency
FROM points a
JOIN points b USING (index, year, area_code)
WHERE index = 'PAPI' AND year = 2023 AND a.is_province
  AND a.component = 'D5' AND b.component = 'D2' AND a.score IS NOT NULL AND b.score IS NOT NULL
ORDER BY a.area_vi
