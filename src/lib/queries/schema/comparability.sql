-- The strongest thing that stands between a component-year and the year before it.
CREATE OR REPLACE TABLE comparability AS
SELECT index, component, first_year AS year, kind, note_vi, note_en
FROM series_breaks
WHERE kind <> 'publication'
QUALIFY row_number() OVER (
  PARTITION BY index, component, first_year
  ORDER BY list_position(['level', 'unconfirmed', 'minor', 'units'], kind), NOT is_listed
) = 1;
