-- Every component in every year in which an edition of its index can have held it. `edition_id` is
-- one number for the three, on which tables are joined; `previous_id` is that of the year before.
CREATE OR REPLACE TABLE component_years AS
-- A loaded file may say of an edition only why there is no figure.
WITH said AS (
  SELECT index, year FROM scores
  UNION ALL
  SELECT index, year_from FROM missing WHERE source_line IS NOT NULL
),
last_edition AS (SELECT max(year) AS year FROM said),
index_years AS (
  SELECT s.index, unnest(range(min(s.year), (SELECT year FROM last_edition) + 1)) AS year
  FROM said s
  GROUP BY s.index
),
eras AS (
  SELECT
    c.*,
    -- An era that follows another of the same component: its scale or its make-up changed.
    row_number() OVER (PARTITION BY index, component ORDER BY valid_from) > 1 AS follows_another,
    dense_rank() OVER (ORDER BY index, component) * 10000 AS number
  FROM components c
)
SELECT
  (e.number + y.year)::INTEGER AS edition_id, (e.number + y.year - 1)::INTEGER AS previous_id,
  e.index, e.component, y.year::INTEGER AS year, e.parent, e.level, e.name_vi, e.name_en,
  e.scale_min, e.scale_max,
  -- The weights that are known reproduce the totals of these years and no others.
  CASE WHEN e.index <> 'PCI' OR y.year BETWEEN 2013 AND 2021 THEN e.weight_pct END AS weight_pct,
  e.follows_another AND y.year = e.valid_from AS starts_era
FROM eras e
JOIN index_years y
  ON y.index = e.index AND y.year BETWEEN e.valid_from AND coalesce(e.valid_to, 9999);
