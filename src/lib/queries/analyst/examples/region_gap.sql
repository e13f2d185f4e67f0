SELECT p.index, p.component, p.year, round(p.score - b.mean, 2) AS gap, round(p.score, 2) AS score, round(b.mean, 2) AS mean, b.n, b.mean_basis
FROM points p
JOIN benchmarks b
  ON b.index = p.index AND b.component = p.component AND b.year = p.year AND b.scope = p.region
WHERE p.index = 'PAPI' AND p.component = 'TOTAL' AND p.area_vi = 'Cao Bằng' AND p.score IS NOT NULL
ORDER BY p.year
