-- The window in which each edition was measured: its fieldwork or, where there is none, its
-- reference period. Windows of single components and of editions not in the record are left out.
CREATE OR REPLACE TABLE edition_windows AS
WITH read AS (
  SELECT
    index, year, published_on, source_id, reference_start, reference_end,
    fieldwork_start IS NULL AND fieldwork_end IS NULL AND reference_start IS NOT NULL AS is_reference,
    -- A month begins on its first day and ends on its last.
    CASE WHEN len(fieldwork_start) = 7 THEN fieldwork_start || '-01' ELSE fieldwork_start END::DATE AS fieldwork_start,
    -- An end that is only not earlier than some day is not known.
    CASE
      WHEN end_precision = 'not_before' THEN NULL
      WHEN len(fieldwork_end) = 7 THEN last_day((fieldwork_end || '-01')::DATE)
      ELSE fieldwork_end::DATE
    END AS fieldwork_end,
    start_precision, CASE WHEN end_precision <> 'not_before' THEN end_precision END AS end_precision, note, note_vi,
    coalesce(start_precision IN ('day', 'month') AND end_precision IN ('day', 'month'), false) AS is_known
  FROM windows
  WHERE component IN ('*', 'TOTAL')
  QUALIFY row_number() OVER (PARTITION BY index, year ORDER BY component = '*') = 1
)
SELECT
  e.index, e.year, r.published_on, r.source_id, coalesce(r.is_reference, false) AS is_reference,
  CASE WHEN r.is_reference THEN r.reference_start ELSE r.fieldwork_start END AS starts,
  CASE WHEN r.is_reference THEN r.reference_end ELSE r.fieldwork_end END AS ends,
  CASE
    WHEN r.is_reference AND r.reference_end IS NOT NULL OR r.is_known THEN 'known'
    WHEN r.is_reference OR r.fieldwork_start IS NOT NULL OR r.fieldwork_end IS NOT NULL THEN 'partly_known'
    ELSE 'unknown'
  END AS knowledge,
  -- A reference period is known to the day.
  CASE WHEN r.is_reference AND r.reference_start IS NOT NULL THEN 'day' ELSE r.start_precision END AS start_precision,
  CASE WHEN r.is_reference AND r.reference_end IS NOT NULL THEN 'day' ELSE r.end_precision END AS end_precision,
  r.note_vi AS note_vi, r.note AS note_en
FROM component_years e
LEFT JOIN read r ON r.index = e.index AND r.year = e.year
WHERE e.component = 'TOTAL';
