-- How far an area stands from the nation and from its region in the four totals, year by year.
SELECT b.index, b.year, b.scope, b.basis, b.n, (p.score - b.mean)::DOUBLE AS gap
FROM points p
JOIN benchmarks b ON b.index = p.index AND b.component = p.component AND b.year = p.year
WHERE p.component = 'TOTAL' AND p.area_code = ? AND p.score IS NOT NULL
  AND b.scope IN ('VN', p.region) AND b.mean IS NOT NULL
ORDER BY b.index, b.year, b.scope
