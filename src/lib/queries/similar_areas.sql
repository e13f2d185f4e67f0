-- Which provinces had a profile like that of an area before each year: the parts of an index in share
-- of their scale, over the three editions before it that are of one stretch.
WITH asked AS (SELECT ? AS index, ? AS area_code),
shares AS (
  SELECT
    p.area_code, p.component, p.year,
    100 * (p.score - c.scale_min) / (c.scale_max - c.scale_min) AS share
  FROM points p
  JOIN component_years c USING (index, component, year)
  JOIN asked a ON a.index = p.index
  WHERE c.level = 'component' AND p.is_province AND p.score IS NOT NULL AND c.scale_max > c.scale_min
),
editions AS (
  SELECT
    y.year,
    -- Across a level break of the total a profile is another one.
    greatest(y.year - 3, coalesce(max(k.first_year), 0)) AS from_year
  FROM (SELECT DISTINCT c.year FROM component_years c JOIN asked a ON a.index = c.index) y
  LEFT JOIN (
    SELECT b.first_year FROM series_breaks b JOIN asked a ON a.index = b.index
    WHERE b.component = 'TOTAL' AND b.kind = 'level'
  ) k ON k.first_year < y.year
  GROUP BY y.year
),
own AS (
  SELECT e.year AS before_year, s.component, s.year, s.share
  FROM editions e
  JOIN shares s ON s.year >= e.from_year AND s.year < e.year
  JOIN asked a ON a.area_code = s.area_code
),
wanted AS (SELECT before_year, count(*) AS cells, min(year) AS from_year FROM own GROUP BY before_year),
distances AS (
  SELECT
    o.before_year, s.area_code, count(*) AS cells, sqrt(avg(power(s.share - o.share, 2))) AS distance
  FROM own o
  JOIN shares s USING (component, year)
  WHERE s.area_code <> (SELECT area_code FROM asked)
  GROUP BY o.before_year, s.area_code
),
-- A profile with holes is not held against whole ones.
placed AS (
  SELECT
    d.before_year, w.from_year, d.area_code, d.cells, d.distance,
    row_number() OVER (PARTITION BY d.before_year ORDER BY d.distance, d.area_code) AS place
  FROM distances d JOIN wanted w USING (before_year)
  WHERE d.cells >= 0.75 * w.cells
)
SELECT
  before_year, from_year, area_code, cells::INTEGER AS cells, round(distance, 2)::DOUBLE AS distance
FROM placed
WHERE place <= 5
ORDER BY before_year, place
