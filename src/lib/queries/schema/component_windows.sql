-- The window in which each component of each edition was measured: its fieldwork or, where there is
-- none, its reference period. A window of the component itself stands before that of the part it
-- belongs to, and that before the window of the edition.
--
-- `ends` is the day up to which a known window is counted; `ends_earliest` and `ends_latest` are the days
-- between which it ended by what is known, and no date is guessed between them:
-- - an end known to the day, and the end of a reference period: that day;
-- - an end known to the month: a day of the month, not before the start;
-- - a start, or an end that is only not earlier than some day: not before it;
-- - a day of publication: before it;
-- - the year alone: an edition is named for the year that it measures and is published in the next,
--   so not before the first day of the one nor after the last of the other.
CREATE OR REPLACE TABLE component_windows AS
WITH read AS (
  SELECT
    index, component, year, published_on, source_id, reference_start, reference_end,
    fieldwork_start IS NULL AND fieldwork_end IS NULL AND reference_start IS NOT NULL AS is_reference,
    -- A month begins on its first day and ends on its last.
    CASE WHEN len(fieldwork_start) = 7 THEN fieldwork_start || '-01' ELSE fieldwork_start END::DATE AS fieldwork_start,
    CASE WHEN len(fieldwork_end) = 7 THEN fieldwork_end || '-01' ELSE fieldwork_end END::DATE AS end_not_before,
    -- An end that is only not earlier than some day is not known.
    CASE
      WHEN end_precision = 'not_before' THEN NULL
      WHEN len(fieldwork_end) = 7 THEN last_day(end_not_before)
      ELSE end_not_before
    END AS fieldwork_end,
    start_precision, CASE WHEN end_precision <> 'not_before' THEN end_precision END AS end_precision, note, note_vi,
    coalesce(start_precision IN ('day', 'month') AND end_precision IN ('day', 'month'), false) AS is_known
  FROM windows
),
dated AS (
  SELECT
    e.edition_id, e.previous_id, e.index, e.component, e.year,
    r.published_on, r.source_id, coalesce(r.is_reference, false) AS is_reference,
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
    r.note_vi, r.note AS note_en,
    greatest(starts, CASE WHEN NOT r.is_reference THEN r.end_not_before END) AS not_before,
    least(r.published_on - 1, make_date(e.year + 1, 12, 31)) AS not_after
  FROM component_years e
  LEFT JOIN read r
    ON r.index = e.index AND r.year = e.year AND r.component IN ('*', e.component, nullif(e.parent, 'TOTAL'))
  QUALIFY row_number() OVER (
    PARTITION BY e.edition_id ORDER BY r.component IS DISTINCT FROM e.component, r.component = '*'
  ) = 1
)
SELECT
  * EXCLUDE (not_before, not_after),
  CASE
    WHEN ends IS NULL THEN coalesce(not_before, least(make_date(year, 1, 1), not_after))
    WHEN end_precision = 'month' THEN least(not_before, ends)
    ELSE ends
  END AS ends_earliest,
  coalesce(ends, greatest(not_after, ends_earliest)) AS ends_latest
FROM dated;

-- The same with windows set by the reader, which come as INDEX:YEAR:START:END joined by semicolons and
-- are known to the day; what is no such window is passed over, and the last one for an edition stands.
CREATE OR REPLACE MACRO component_windows_with(said) AS TABLE
WITH items AS (
  SELECT unnest(list) AS item, generate_subscripts(list, 1) AS place
  FROM (SELECT string_split(said, ';') AS list)
),
set_by_reader AS (
  SELECT
    split_part(item, ':', 1) AS index, TRY_CAST(split_part(item, ':', 2) AS INTEGER) AS year,
    TRY_CAST(split_part(item, ':', 3) AS DATE) AS starts, TRY_CAST(split_part(item, ':', 4) AS DATE) AS ends
  FROM items
  -- A cast alone would take a date with anything behind it.
  WHERE starts <= ends
    AND regexp_full_match(item, '[A-Z_]+:[0-9]{4}:[0-9]{4}-[0-9]{2}-[0-9]{2}:[0-9]{4}-[0-9]{2}-[0-9]{2}')
  QUALIFY row_number() OVER (PARTITION BY index, year ORDER BY place DESC) = 1
)
SELECT
  w.edition_id, w.previous_id, w.index, w.component, w.year, w.published_on, w.source_id,
  coalesce(s.starts, w.starts) AS starts, coalesce(s.ends, w.ends) AS ends,
  coalesce(s.ends, w.ends_earliest) AS ends_earliest, coalesce(s.ends, w.ends_latest) AS ends_latest,
  CASE WHEN s.index IS NULL THEN w.knowledge ELSE 'person' END AS window,
  w.is_reference AND s.index IS NULL AS is_reference,
  CASE WHEN s.index IS NULL THEN w.start_precision ELSE 'day' END AS start_precision,
  CASE WHEN s.index IS NULL THEN w.end_precision ELSE 'day' END AS end_precision,
  CASE WHEN s.index IS NULL THEN w.note_vi END AS window_note_vi,
  CASE WHEN s.index IS NULL THEN w.note_en END AS window_note_en
FROM component_windows w
LEFT JOIN set_by_reader s ON s.index = w.index AND s.year = w.year;
