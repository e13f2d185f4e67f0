-- Minutes a month: what the plan asks for and what a log says, reruns apart. From the first to the
-- last month of the log nothing aired is zero; before, after and without a log it is unknown: null.
-- Where a row that could not be read may be of the month, what is aired is at least so much.
WITH log AS (
  SELECT
    date_trunc('month', min(aired_date))::DATE AS first_month,
    date_trunc('month', max(aired_date))::DATE AS last_month
  FROM airings WHERE status = 'aired'
),
planned AS (
  SELECT
    date_trunc('month', planned_on)::DATE AS month, count(*) AS episodes,
    sum(minutes_min) AS low, sum(minutes_max) AS high
  FROM planned_airings GROUP BY 1
),
logged AS (
  SELECT
    date_trunc('month', aired_date)::DATE AS month,
    count(*) FILTER (status = 'aired') AS episodes,
    sum(minutes) FILTER (status = 'aired') AS minutes,
    sum(minutes) FILTER (status = 'rerun') AS rerun_minutes
  FROM airings GROUP BY 1
),
unread AS (
  SELECT m.month, count(*) AS weeks
  FROM (
    SELECT unnest(generate_series(
      date_trunc('month', first_day)::TIMESTAMP, last_day::TIMESTAMP, INTERVAL 1 MONTH
    ))::DATE AS month
    FROM unread_weeks
  ) m
  GROUP BY m.month
),
months AS (
  SELECT month FROM planned
  UNION SELECT month FROM logged
  UNION SELECT unnest(generate_series(first_month::TIMESTAMP, last_month::TIMESTAMP, INTERVAL 1 MONTH))::DATE FROM log
)
SELECT
  strftime(m.month, '%Y-%m') AS month,
  p.episodes::INTEGER AS planned_episodes, p.low::DOUBLE AS planned_low, p.high::DOUBLE AS planned_high,
  CASE WHEN is_logged AND (l.episodes > 0 OR u.weeks IS NULL) THEN coalesce(l.episodes, 0) END::INTEGER AS aired_episodes,
  CASE WHEN is_logged AND (l.episodes > 0 OR u.weeks IS NULL) THEN coalesce(l.minutes, 0) END::DOUBLE AS aired_minutes,
  l.rerun_minutes::DOUBLE AS rerun_minutes,
  coalesce(u.weeks, 0)::INTEGER AS unread_weeks
FROM (
  SELECT month, month BETWEEN first_month AND last_month AS is_logged FROM months CROSS JOIN log
) m
LEFT JOIN planned p USING (month)
LEFT JOIN logged l USING (month)
LEFT JOIN unread u USING (month)
ORDER BY m.month
