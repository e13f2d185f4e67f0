-- For each edition of each index: the window in which it was measured, and how much of the campaign
-- came before its end. The parameter: windows set by the reader.
WITH placed AS (
  SELECT
    f.*, c.*,
    -- Before the campaign where even the latest possible end is; where only an earlier one is, unknown.
    CASE WHEN f.ends IS NOT NULL OR f.ends_latest < c.starts_on THEN f.ends_latest < c.starts_on END AS is_before_campaign,
    -- Where the end is not known the output before it is not known either: null, not zero.
    coalesce(f.ends, CASE WHEN is_before_campaign THEN c.starts_on - 1 END) AS counted_to,
    -- A log says nothing of the time before it begins.
    c.log_from IS NOT NULL AND (coalesce(is_before_campaign, false) OR c.log_from <= counted_to) AS is_logged
  FROM component_windows_with(?) f CROSS JOIN campaign c
  WHERE f.component = 'TOTAL'
),
planned AS (
  SELECT p.index, p.year, count(a.planned_on) AS episodes, sum(a.minutes_min) AS low, sum(a.minutes_max) AS high
  FROM placed p LEFT JOIN planned_airings a ON a.planned_on <= p.counted_to
  WHERE p.counted_to IS NOT NULL GROUP BY p.index, p.year
),
aired AS (
  SELECT p.index, p.year, count(a.aired_date) AS episodes, sum(a.minutes) AS minutes
  FROM placed p LEFT JOIN airings a ON a.status = 'aired' AND a.aired_date <= p.counted_to
  WHERE p.is_logged AND p.counted_to IS NOT NULL GROUP BY p.index, p.year
),
-- Where a row that could not be read may be of a week before the end, what is counted is a lower bound.
unread AS (
  SELECT p.index, p.year, count(*) AS weeks
  FROM placed p JOIN unread_weeks u ON u.first_day <= p.counted_to
  GROUP BY p.index, p.year
)
SELECT
  f.index, f.year, f.window, f.is_reference,
  strftime(f.starts, '%Y-%m-%d') AS starts, strftime(f.ends, '%Y-%m-%d') AS ends,
  f.start_precision, f.end_precision, f.window_note_vi, f.window_note_en,
  strftime(f.published_on, '%Y-%m-%d') AS published_on, f.source_id, f.is_before_campaign,
  p.episodes::INTEGER AS planned_episodes,
  CASE WHEN p.episodes IS NOT NULL THEN coalesce(p.low, 0) END::DOUBLE AS planned_minutes_low,
  CASE WHEN p.episodes IS NOT NULL THEN coalesce(p.high, 0) END::DOUBLE AS planned_minutes_high,
  a.episodes::INTEGER AS aired_episodes,
  CASE WHEN a.episodes IS NOT NULL THEN coalesce(a.minutes, 0) END::DOUBLE AS aired_minutes,
  -- Whether the log reaches from the first week of the campaign to the last of the window.
  a.episodes IS NOT NULL AND (
    f.is_before_campaign OR (
      date_trunc('week', f.log_from) <= date_trunc('week', f.starts_on)
      AND date_trunc('week', f.log_to) >= date_trunc('week', f.counted_to)
    )
  ) AS is_fully_logged,
  strftime(f.log_from, '%Y-%m-%d') AS log_from, strftime(f.log_to, '%Y-%m-%d') AS log_to,
  coalesce(u.weeks, 0)::INTEGER AS unread_weeks,
  -- From here to the end of the window the output is unknown.
  CASE WHEN f.ends > f.known_to THEN strftime(f.known_to + 1, '%Y-%m-%d') END AS unknown_from
FROM placed f
LEFT JOIN planned p USING (index, year)
LEFT JOIN aired a USING (index, year)
LEFT JOIN unread u USING (index, year)
ORDER BY f.index, f.year
