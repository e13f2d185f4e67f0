-- The provinces that an edition of an index can hold: those that exist in its year (a code that a
-- unit of 2025 carries goes on), and any other that has a figure in it.
CREATE OR REPLACE TABLE edition_areas AS
SELECT
  y.index, y.year, a.area_code, a.parent AS region,
  -- In 2025 a code may pass from a province to the merged unit that it went into.
  y.year = 2025 AND NOT coalesce(a.unchanged_2025, true) AS is_new_unit
FROM (SELECT DISTINCT index, year FROM component_years) y
JOIN areas a ON a.kind = 'province'
WHERE a.valid_to IS NULL OR y.year < year(a.valid_to)
  OR a.area_code IN (SELECT area_code_2025 FROM areas)
  OR EXISTS (FROM scores s WHERE s.index = y.index AND s.year = y.year AND s.area_code = a.area_code);

-- How many of them have a score, component by component. A rank or a mean of a few provinces would
-- be one among whoever happens to be in the data: none is computed below three quarters.
CREATE OR REPLACE TABLE coverage AS
WITH held AS (
  SELECT index, year, count(*)::INTEGER AS n_areas FROM edition_areas GROUP BY index, year
),
scored AS (
  SELECT
    c.edition_id, count(*)::INTEGER AS n_scored,
    -- The same for the same provinces in any order, as good as different for others.
    bit_xor(hash(s.area_code)) AS scored_set
  FROM scores s
  JOIN component_years c USING (index, component, year)
  JOIN areas a ON a.area_code = s.area_code AND a.kind = 'province'
  WHERE s.score IS NOT NULL
  GROUP BY c.edition_id
)
SELECT
  c.edition_id, h.n_areas, coalesce(s.n_scored, 0) AS n_scored, s.scored_set,
  coalesce(s.n_scored, 0) >= 0.75 * h.n_areas AS is_covered
FROM component_years c
JOIN held h USING (index, year)
LEFT JOIN scored s USING (edition_id);
