-- The components of all indices of which anything is known, with the years in which there is one.
SELECT
  c.index, c.component,
  arg_max(c.parent, c.year) AS parent, arg_max(c.level, c.year) AS level,
  arg_max(c.name_vi, c.year) AS name_vi, arg_max(c.name_en, c.year) AS name_en,
  min(k.year) AS first_year, max(k.year) AS last_year
FROM component_years c
JOIN (
  SELECT DISTINCT index, component, year FROM points WHERE state <> 'missing' AND is_province
) k USING (index, component, year)
GROUP BY c.index, c.component
ORDER BY c.index, c.component
