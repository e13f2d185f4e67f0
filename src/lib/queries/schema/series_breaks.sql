-- Every break by the component that it concerns: listed ones, eras that follow another, and jumps.
CREATE OR REPLACE TABLE series_breaks AS
SELECT c.index, c.component, b.first_year, b.kind, b.note_vi, b.note_en, true AS is_listed
FROM component_years c
JOIN breaks b
  ON b.first_year = c.year AND b.index IN ('*', c.index) AND b.component IN ('*', c.component)
-- A break of all components is none of one that begins with it.
WHERE b.component = c.component OR c.previous_id IN (SELECT edition_id FROM component_years)
UNION ALL
SELECT c.index, c.component, c.year, 'level',
  'Thang điểm hoặc cấu phần thay đổi', 'the scale or the set of parts changed', false
FROM component_years c
WHERE c.starts_era AND NOT EXISTS (
  FROM breaks b
  WHERE b.first_year = c.year AND b.kind = 'level'
    AND b.index IN ('*', c.index) AND b.component IN ('*', c.component)
)
UNION ALL
SELECT index, component, year, 'unconfirmed',
  'Mức chung của các tỉnh thay đổi bất thường, chưa rõ nguyên nhân',
  'the provinces as a whole jump without a known reason', false
FROM jumps
UNION ALL
-- A change of the set of provinces concerns the edition after the last one in the record, too.
SELECT i.index, 'TOTAL', b.first_year, b.kind, b.note_vi, b.note_en, true
FROM indices i JOIN breaks b ON b.index IN ('*', i.index)
WHERE b.component IN ('*', 'TOTAL') AND b.first_year > (SELECT max(year) FROM component_years);
