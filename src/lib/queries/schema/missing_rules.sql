-- Why figures are missing, edition by edition; `*` is any area. Of the rules for one area, or for
-- any, the one that names the component speaks, then one of a loaded file, then the one that begins
-- later.
CREATE OR REPLACE TABLE missing_rules AS
WITH one_component AS (
  SELECT * REPLACE (unnest(string_split(component, '|')) AS component) FROM missing
)
SELECT c.edition_id, c.index, c.component, c.year, m.area_code, m.reason, m.note_vi, m.note_en, m.source_id
FROM component_years c
JOIN one_component m
  ON m.index = c.index AND m.component IN ('*', c.component)
  AND c.year BETWEEN m.year_from AND coalesce(m.year_to, 9999)
QUALIFY row_number() OVER (
  PARTITION BY c.edition_id, m.area_code ORDER BY m.component = '*', m.source_line IS NULL, m.year_from DESC
) = 1;
