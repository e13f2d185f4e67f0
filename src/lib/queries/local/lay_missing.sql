-- What a file says of a score, be it a figure or the reason why there is none, stands in the place of
-- what an earlier file said. Rules of the record stay; the one of a file goes before them.
DELETE FROM missing t USING laid_rows r
WHERE t.source_line IS NOT NULL AND t.index = r.index AND t.component = r.component
  AND t.area_code = r.area_code AND t.year_from = r.year;

INSERT INTO missing BY NAME
SELECT
  index, year AS year_from, year AS year_to, area_code, component, missing_reason AS reason,
  source_id, source_line
FROM laid_rows
WHERE missing_reason IS NOT NULL;
