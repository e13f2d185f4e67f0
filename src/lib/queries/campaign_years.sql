-- Year by year: what the plan asks for, what a log says, and how they agree. Without a log nothing is known
-- of what was aired, and with one that covers a part of the year it is known of that part alone.
WITH log AS (
  SELECT min(aired_date) AS first_day, max(aired_date) AS last_day FROM airings WHERE status = 'aired'
),
planned AS (
  SELECT
    year(planned_on) AS year, count(*) AS episodes, sum(minutes_min) AS low, sum(minutes_max) AS high,
    min(planned_on) AS first_day, max(planned_on) AS last_day, any_value(source_id) AS source_id
  FROM planned_airings GROUP BY 1
),
aired AS (
  SELECT
    year(aired_date) AS year,
    count(*) FILTER (status = 'aired') AS episodes, sum(minutes) FILTER (status = 'aired') AS minutes,
    count(*) FILTER (status = 'rerun') AS reruns, sum(minutes) FILTER (status = 'rerun') AS rerun_minutes,
    any_value(source_id) AS source_id
  FROM airings GROUP BY 1
),
unread AS (
  SELECT year(monday) AS year, count(*) AS weeks FROM unread_weeks GROUP BY 1
),
-- A week is missed where the log covers it and says nothing of it.
missed AS (
  SELECT year(p.planned_on) AS year, count(*) AS weeks
  FROM planned_airings p CROSS JOIN log
  WHERE p.monday BETWEEN date_trunc('week', log.first_day) AND date_trunc('week', log.last_day)
    AND NOT EXISTS (FROM airings a WHERE a.status = 'aired' AND a.monday = p.monday)
    AND NOT EXISTS (FROM unread_weeks u WHERE u.monday = p.monday)
  GROUP BY 1
)
SELECT
  y.year::INTEGER AS year,
  p.episodes::INTEGER AS planned_episodes, p.low::DOUBLE AS planned_low, p.high::DOUBLE AS planned_high,
  strftime(p.first_day, '%Y-%m-%d') AS planned_from, strftime(p.last_day, '%Y-%m-%d') AS planned_to,
  a.episodes::INTEGER AS aired_episodes, a.minutes::DOUBLE AS aired_minutes,
  a.reruns::INTEGER AS reruns, a.rerun_minutes::DOUBLE AS rerun_minutes,
  CASE WHEN a.episodes > 0 THEN coalesce(m.weeks, 0) END::INTEGER AS missed_weeks,
  coalesce(u.weeks, 0)::INTEGER AS unread_weeks,
  -- The part of the year that the log covers.
  CASE WHEN y.year BETWEEN year(l.first_day) AND year(l.last_day)
    THEN strftime(greatest(l.first_day, make_date(y.year, 1, 1)), '%Y-%m-%d') END AS log_from,
  CASE WHEN y.year BETWEEN year(l.first_day) AND year(l.last_day)
    THEN strftime(least(l.last_day, make_date(y.year, 12, 31)), '%Y-%m-%d') END AS log_to,
  p.source_id AS plan_source_id, a.source_id AS log_source_id
FROM (SELECT year FROM planned UNION SELECT year FROM aired) y
CROSS JOIN log l
LEFT JOIN planned p USING (year)
LEFT JOIN aired a USING (year)
LEFT JOIN unread u USING (year)
LEFT JOIN missed m USING (year)
ORDER BY y.year
