-- Every component in every year in which an edition of its index can have held it.
CREATE OR REPLACE TABLE component_years AS
WITH last_edition AS (SELECT max(year) AS year FROM scores),
index_years AS (
  SELECT s.index, unnest(range(min(s.year), (SELECT year FROM last_edition) + 1)) AS year
  FROM scores s
  GROUP BY s.index
)
SELECT
  c.index, c.component, y.year::INTEGER AS year, c.parent, c.level, c.name_vi, c.name_en,
  c.scale_min, c.scale_max, c.weight_pct,
  -- An era that follows another of the same component: its scale or its make-up changed.
  y.year = c.valid_from AND EXISTS (
    FROM components e
    WHERE e.index = c.index AND e.component = c.component AND e.valid_from < c.valid_from
  ) AS starts_era
FROM components c
JOIN index_years y
  ON y.index = c.index AND y.year BETWEEN c.valid_from AND coalesce(c.valid_to, 9999);
