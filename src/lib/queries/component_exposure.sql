-- For each component of each edition, and for what was planned, aired and rerun: the output up to the
-- end of the window, since the end of the window before, and with adstock. Parameters: windows set by
-- the reader, and the half-life in days, null for none.
--
-- Every number is a range. Where all that it stands on is known, both ends are equal; else they are the
-- least and the most that what is known allows:
-- - the end of a window may be any day from `ends_earliest` to `ends_latest` (component_windows);
-- - an airing without a topic, or with one that the map does not give to this index, may speak to each
--   component: it is in the upper end only. The total counts every airing once;
-- - a row of the log that could not be read may be one airing more, of any length, where its week has
--   none; one without a day may stand for many (only the first are kept) and leaves the output unbounded;
-- - where plan or log do not cover all days to the latest end, nothing bounds the output: the upper end
--   is null. Where they cover none of them the lower end is null as well: unknown is not zero.
WITH asked AS MATERIALIZED (FROM component_windows_with(?)),
framed AS (
  SELECT
    f.*, coalesce(p.ends_earliest, t.ends_earliest) AS previous_earliest,
    coalesce(p.ends_latest, t.ends_latest) AS previous_latest
  FROM asked f
  LEFT JOIN asked p ON p.edition_id = f.previous_id
  -- A component that is new in its edition follows the edition before it.
  LEFT JOIN asked t
    ON t.index = f.index AND t.year = f.year - 1 AND t.component = 'TOTAL'
),
-- Components that were measured at the same time are counted together.
editions AS (
  SELECT
    *, dense_rank() OVER (ORDER BY ends_earliest, ends_latest, previous_earliest, previous_latest) AS frame
  FROM framed
),
frames AS (
  SELECT DISTINCT frame, ends_earliest, ends_latest, previous_earliest, previous_latest FROM editions
),
outputs AS (
  -- The plan names what the whole campaign is to say, not what an episode is about.
  SELECT 'planned' AS output, planned_on AS day, minutes_min AS low, minutes_max AS high, '' AS topic
  FROM planned_airings
  UNION ALL
  -- A topic that the map does not know is as good as none.
  SELECT a.status, a.aired_date, a.minutes, a.minutes, coalesce(m.topic, '')
  FROM airings a LEFT JOIN (SELECT DISTINCT topic FROM topic_components) m ON m.topic = topic_key(a.topic)
),
-- To which components of an index the airings of a topic speak: surely, or for all that is known.
reach AS (
  SELECT c.index, c.component, t.topic, c.component = 'TOTAL' OR m.topic IS NOT NULL AS is_sure
  FROM (SELECT DISTINCT index, component FROM editions) c
  CROSS JOIN (SELECT DISTINCT topic FROM outputs) t
  LEFT JOIN topic_components m ON m.index = c.index AND m.component = c.component AND m.topic = t.topic
  LEFT JOIN (SELECT DISTINCT index, topic FROM topic_components) k ON k.index = c.index AND k.topic = t.topic
  WHERE is_sure OR k.topic IS NULL
),
counted AS (
  SELECT
    f.frame, o.output, o.topic,
    count(*) FILTER (o.day <= f.ends_earliest) AS episodes_low, count(*) AS episodes_high,
    sum(o.low) FILTER (o.day <= f.ends_earliest) AS minutes_low, sum(o.high) AS minutes_high,
    count(*) FILTER (o.day > f.previous_latest AND o.day <= f.ends_earliest) AS since_episodes_low,
    count(*) FILTER (o.day > f.previous_earliest) AS since_episodes_high,
    sum(o.low) FILTER (o.day > f.previous_latest AND o.day <= f.ends_earliest) AS since_minutes_low,
    sum(o.high) FILTER (o.day > f.previous_earliest) AS since_minutes_high
  FROM frames f JOIN outputs o ON o.day <= f.ends_latest
  GROUP BY ALL
),
-- With adstock more time means less of what was and more of what came since. It only falls between two
-- airings, so over all days on which a window may have ended it is highest on the first of them or on
-- an airing's day, and lowest on the last of them or on the day before an airing.
candidates AS (
  SELECT frame, ends_earliest AS day FROM frames
  UNION SELECT frame, ends_latest FROM frames
  UNION SELECT f.frame, o.day FROM frames f JOIN outputs o ON o.day BETWEEN f.ends_earliest AND f.ends_latest
  UNION SELECT f.frame, o.day - 1 FROM frames f JOIN outputs o ON o.day - 1 BETWEEN f.ends_earliest AND f.ends_latest
),
decayed AS (
  SELECT c.frame, c.day, o.output, o.topic, sum(o.low * weight) AS low, sum(o.high * weight) AS high
  FROM candidates c CROSS JOIN (SELECT ?::DOUBLE AS half_life_days) h
  JOIN outputs o ON o.day <= c.day
  CROSS JOIN LATERAL (SELECT coalesce(pow(0.5, (c.day - o.day) / h.half_life_days), 1) AS weight) w
  GROUP BY ALL
),
kept AS (
  SELECT
    e.edition_id, d.output, d.day, d.day = e.ends_earliest AS is_first,
    coalesce(sum(d.low) FILTER (r.is_sure), 0) AS low, sum(d.high) AS high
  FROM editions e
  JOIN decayed d USING (frame)
  JOIN reach r ON r.index = e.index AND r.component = e.component AND r.topic = d.topic
  GROUP BY ALL
),
adstocks AS (
  SELECT
    edition_id, output,
    -- Nothing had been shown on the first day where it is not among them.
    CASE WHEN bool_or(is_first) THEN min(low) ELSE 0 END AS low, max(high) AS high
  FROM kept GROUP BY edition_id, output
),
summed AS (
  SELECT
    e.edition_id, c.output,
    sum(c.episodes_low) FILTER (r.is_sure) AS episodes_low, sum(c.episodes_high) AS episodes_high,
    sum(c.minutes_low) FILTER (r.is_sure) AS minutes_low, sum(c.minutes_high) AS minutes_high,
    sum(c.since_episodes_low) FILTER (r.is_sure) AS since_episodes_low,
    sum(c.since_episodes_high) AS since_episodes_high,
    sum(c.since_minutes_low) FILTER (r.is_sure) AS since_minutes_low,
    sum(c.since_minutes_high) AS since_minutes_high,
    sum(c.episodes_high) FILTER (NOT r.is_sure) AS untopiced_episodes,
    sum(c.minutes_high) FILTER (NOT r.is_sure) AS untopiced_minutes
  FROM editions e
  JOIN counted c USING (frame)
  JOIN reach r ON r.index = e.index AND r.component = e.component AND r.topic = c.topic
  GROUP BY ALL
),
-- What each kind of output is known from. A log that names no rerun may be one that leaves them out.
knowledge AS (
  SELECT 'planned' AS output, starts_on, starts_on AS known_from, plan_to AS known_to FROM campaign
  UNION ALL SELECT 'aired', starts_on, log_from, log_to FROM campaign
  UNION ALL
  SELECT 'rerun', starts_on, CASE WHEN has_reruns THEN log_from END, CASE WHEN has_reruns THEN log_to END
  FROM campaign
),
-- A log covers the weeks in which it begins and ends. Before the campaign nothing is to be covered.
covered AS (
  SELECT
    f.frame, k.*, f.ends_latest < k.starts_on AS is_before, f.previous_earliest + 1 AS since,
    CASE WHEN k.output = 'planned' THEN k.known_from ELSE date_trunc('week', k.known_from)::DATE END AS covers_from,
    CASE WHEN k.output = 'planned' THEN k.known_to ELSE date_trunc('week', k.known_to)::DATE + 6 END AS covers_to,
    coalesce(k.known_from IS NOT NULL AND (is_before OR k.known_from <= f.ends_latest), false) AS is_known,
    is_known AND (is_before OR covers_from <= k.starts_on AND covers_to >= f.ends_latest) AS is_complete,
    coalesce(is_known AND (is_before OR since <= covers_to) AND f.previous_latest IS NOT NULL, false) AS is_since_known,
    is_since_known AND (
      is_before OR covers_from <= greatest(since, k.starts_on) AND covers_to >= f.ends_latest
    ) AS is_since_complete
  FROM frames f CROSS JOIN knowledge k
),
-- A row that could not be read may be of a rerun in a week that has its airing.
unread_lines AS (
  SELECT 'aired' AS output, has_day, source_id, line, min(first_day) AS first_day, max(last_day) AS last_day
  FROM unread_reach GROUP BY ALL
  UNION ALL
  SELECT
    'rerun', aired_date IS NOT NULL, source_id, line, coalesce(aired_date, log_from), coalesce(aired_date, log_to)
  FROM unread_rows SEMI JOIN sources USING (source_id)
),
unread AS (
  SELECT
    f.frame, u.output, count(*) AS n_rows, count(*) FILTER (is_since) AS n_since,
    bool_and(u.has_day) AS has_days, coalesce(bool_and(u.has_day) FILTER (is_since), true) AS has_days_since
  FROM frames f
  JOIN unread_lines u ON u.first_day <= f.ends_latest
  CROSS JOIN LATERAL (SELECT u.last_day > f.previous_earliest AS is_since) s
  GROUP BY f.frame, u.output
),
-- What bounds each count from above, over and above what stands in plan and log.
bounds AS (
  SELECT
    c.*, coalesce(u.n_rows, 0) AS unread_rows,
    CASE WHEN c.is_complete AND coalesce(u.has_days, true) THEN unread_rows END AS more,
    CASE WHEN c.is_since_complete AND coalesce(u.has_days_since, true) THEN coalesce(u.n_since, 0) END AS more_since
  FROM covered c LEFT JOIN unread u USING (frame, output)
)
SELECT
  e.index, e.year, e.component, b.output, e.window, e.is_reference,
  coalesce(b.is_before, false) AS is_before_campaign,
  strftime(e.ends_earliest, '%Y-%m-%d') AS ends_earliest, strftime(e.ends_latest, '%Y-%m-%d') AS ends_latest,
  strftime(e.previous_earliest, '%Y-%m-%d') AS previous_ends_earliest,
  strftime(e.previous_latest, '%Y-%m-%d') AS previous_ends_latest,
  CASE WHEN b.is_known THEN coalesce(s.episodes_low, 0) END::INTEGER AS episodes_low,
  (coalesce(s.episodes_high, 0) + b.more)::INTEGER AS episodes_high,
  CASE WHEN b.is_known THEN coalesce(s.minutes_low, 0) END::DOUBLE AS minutes_low,
  CASE WHEN b.more = 0 THEN coalesce(s.minutes_high, 0) END::DOUBLE AS minutes_high,
  CASE WHEN b.is_since_known THEN coalesce(s.since_episodes_low, 0) END::INTEGER AS since_previous_episodes_low,
  (coalesce(s.since_episodes_high, 0) + b.more_since)::INTEGER AS since_previous_episodes_high,
  CASE WHEN b.is_since_known THEN coalesce(s.since_minutes_low, 0) END::DOUBLE AS since_previous_minutes_low,
  CASE WHEN b.more_since = 0 THEN coalesce(s.since_minutes_high, 0) END::DOUBLE AS since_previous_minutes_high,
  CASE WHEN b.is_known THEN coalesce(a.low, 0) END::DOUBLE AS adstock_minutes_low,
  CASE WHEN b.more = 0 THEN coalesce(a.high, 0) END::DOUBLE AS adstock_minutes_high,
  CASE WHEN b.is_known THEN coalesce(s.untopiced_episodes, 0) END::INTEGER AS untopiced_episodes,
  CASE WHEN b.is_known THEN coalesce(s.untopiced_minutes, 0) END::DOUBLE AS untopiced_minutes,
  b.unread_rows::INTEGER AS unread_rows,
  -- From here to the latest end of the window this output is unknown.
  CASE
    WHEN b.known_to IS NULL AND e.ends_latest >= b.starts_on THEN strftime(b.starts_on, '%Y-%m-%d')
    WHEN e.ends_latest > b.covers_to THEN strftime(b.known_to + 1, '%Y-%m-%d')
  END AS unknown_from
FROM editions e
JOIN bounds b USING (frame)
LEFT JOIN summed s ON s.edition_id = e.edition_id AND s.output = b.output
LEFT JOIN adstocks a ON a.edition_id = e.edition_id AND a.output = b.output
ORDER BY e.index, e.year, e.component, b.output
