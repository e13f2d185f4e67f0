-- Levels can be compared inside a stretch: it begins with a level break, or in the first edition (0).
CREATE OR REPLACE TABLE stretches AS
SELECT c.index, c.component, c.year, coalesce(max(k.first_year), 0)::INTEGER AS stretch
FROM component_years c
LEFT JOIN series_breaks k
  ON k.index = c.index AND k.component = c.component AND k.kind = 'level' AND k.first_year <= c.year
GROUP BY ALL;
