-- For each edition of each index: the window in which it was measured, and how much of the campaign
-- came before its end. Windows set by the reader come as INDEX:YEAR:START:END joined by semicolons.
WITH set_by_reader AS (
  SELECT
    split_part(item, ':', 1) AS index, split_part(item, ':', 2)::INTEGER AS year,
    split_part(item, ':', 3)::DATE AS starts, split_part(item, ':', 4)::DATE AS ends
  FROM (SELECT unnest(string_split(?, ';')) AS item) WHERE item <> ''
),
read AS (
  SELECT
    w.index, w.year, w.start_precision, w.reference_start IS NOT NULL AS is_reference,
    w.published_on, w.source_id, w.note,
    CASE w.start_precision
      WHEN 'month' THEN (w.fieldwork_start || '-01')::DATE
      WHEN 'day' THEN w.fieldwork_start::DATE
      WHEN 'not_before' THEN w.fieldwork_start::DATE
    END AS fieldwork_start,
    CASE w.end_precision
      WHEN 'month' THEN last_day((w.fieldwork_end || '-01')::DATE)
      WHEN 'day' THEN w.fieldwork_end::DATE
    END AS fieldwork_end,
    w.reference_start, w.reference_end
  FROM windows w
),
editions AS (
  SELECT index, year FROM component_years WHERE component = 'TOTAL'
),
framed AS (
  SELECT
    e.index, e.year,
    coalesce(s.starts, r.fieldwork_start, r.reference_start) AS starts,
    coalesce(s.ends, r.fieldwork_end, r.reference_end) AS ends,
    CASE
      WHEN s.index IS NOT NULL THEN 'person'
      WHEN coalesce(r.fieldwork_start, r.reference_start) IS NOT NULL
        AND coalesce(r.fieldwork_end, r.reference_end) IS NOT NULL
        AND r.start_precision IS DISTINCT FROM 'not_before' THEN 'known'
      WHEN coalesce(r.fieldwork_start, r.reference_start, r.fieldwork_end, r.reference_end) IS NOT NULL
        THEN 'partly_known'
      ELSE 'unknown'
    END AS window,
    coalesce(r.is_reference, false) AS is_reference, r.published_on, r.source_id
  FROM editions e
  LEFT JOIN read r ON r.index = e.index AND r.year = e.year
  LEFT JOIN set_by_reader s ON s.index = e.index AND s.year = e.year
),
campaign AS (
  SELECT
    (SELECT min(starts_on) FROM plans) AS starts_on,
    -- The last day of which anything is known: the plan's end, or the last entry of the log.
    greatest((SELECT max(ends_on) FROM plans), (SELECT max(aired_date) FROM airings)) AS known_to,
    (SELECT min(aired_date) FROM airings) AS log_from,
    (SELECT max(aired_date) FROM airings) AS log_to
)
SELECT
  f.index, f.year, f.window, f.is_reference,
  strftime(f.starts, '%Y-%m-%d') AS starts, strftime(f.ends, '%Y-%m-%d') AS ends,
  strftime(f.published_on, '%Y-%m-%d') AS published_on, f.source_id,
  f.ends < c.starts_on AS is_before_campaign,
  (SELECT count(*) FROM planned_airings a WHERE a.planned_on <= f.ends)::INTEGER AS planned_episodes,
  (SELECT sum(a.minutes_min) FROM planned_airings a WHERE a.planned_on <= f.ends)::DOUBLE AS planned_minutes_low,
  (SELECT sum(a.minutes_max) FROM planned_airings a WHERE a.planned_on <= f.ends)::DOUBLE AS planned_minutes_high,
  -- Without a log it is not known what was aired: null, not zero.
  CASE WHEN c.log_from IS NOT NULL AND f.ends IS NOT NULL THEN
    (SELECT count(*) FROM airings a WHERE a.status = 'aired' AND a.aired_date <= f.ends)
  END::INTEGER AS aired_episodes,
  CASE WHEN c.log_from IS NOT NULL AND f.ends IS NOT NULL THEN
    (SELECT coalesce(sum(a.minutes), 0) FROM airings a WHERE a.status = 'aired' AND a.aired_date <= f.ends)
  END::DOUBLE AS aired_minutes,
  -- From here to the end of the window the output is unknown.
  CASE WHEN f.ends > c.known_to THEN strftime(c.known_to + 1, '%Y-%m-%d') END AS unknown_from
FROM framed f CROSS JOIN campaign c
ORDER BY f.index, f.year
