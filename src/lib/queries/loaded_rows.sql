-- The rows of loaded files (ids joined by commas) that stand in the tables, with their lines in the
-- file. Lines that follow one another are one row. Parts of an index keep the area only where it is
-- the one asked for, or no province: what else is said of them rests on all provinces together.
WITH wanted AS (SELECT unnest(string_split(?, ',')) AS source_id),
-- What a file says of a score: a figure, or the reason why there is none.
stated AS (
  SELECT source_id, source_line, index, component, year, area_code FROM scores
  UNION ALL
  SELECT source_id, source_line, index, component, year_from, area_code FROM missing
),
scored AS (
  SELECT
    s.source_id, s.source_line AS line, s.index, s.component, s.year,
    CASE WHEN s.component = 'TOTAL' OR s.area_code = ? OR a.kind <> 'province' THEN s.area_code END AS area_code,
    coalesce(a.kind = 'province', true) AS is_province
  FROM stated s
  JOIN wanted USING (source_id)
  LEFT JOIN areas a USING (area_code)
  WHERE s.source_line IS NOT NULL AND list_contains(string_split(?, ','), s.index)
),
-- A wide file has several records in a line, an island of lines goes without holes.
islands AS (
  SELECT
    *, line - dense_rank() OVER (PARTITION BY source_id, index, component, year, area_code, is_province ORDER BY line) AS island
  FROM scored
)
SELECT
  'scores' AS kind, source_id, index, component, year, area_code, is_province, NULL AS date,
  min(line)::INTEGER AS first_line, max(line)::INTEGER AS last_line
FROM islands
GROUP BY source_id, index, component, year, area_code, is_province, island
UNION ALL
SELECT
  'episodes', source_id, NULL, NULL, NULL, NULL, false, left(aired_on, 10), source_line, source_line
FROM episodes JOIN wanted USING (source_id)
WHERE source_line IS NOT NULL
UNION ALL
SELECT 'windows', source_id, index, component, year, NULL, false, NULL, source_line, source_line
FROM windows JOIN wanted USING (source_id)
WHERE source_line IS NOT NULL
UNION ALL
SELECT 'targets', source_id, index, component, year, area_code, true, NULL, source_line, source_line
FROM targets JOIN wanted USING (source_id)
WHERE source_line IS NOT NULL
ORDER BY source_id, first_line, last_line, index, component, year, area_code
