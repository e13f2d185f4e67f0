-- Minutes a month: what the plan asks for and what a log says, reruns apart.
WITH planned AS (
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
)
SELECT
  strftime(coalesce(p.month, l.month), '%Y-%m') AS month,
  p.episodes::INTEGER AS planned_episodes, p.low::DOUBLE AS planned_low, p.high::DOUBLE AS planned_high,
  l.episodes::INTEGER AS aired_episodes, l.minutes::DOUBLE AS aired_minutes,
  l.rerun_minutes::DOUBLE AS rerun_minutes
FROM planned p FULL JOIN logged l ON l.month = p.month
ORDER BY month
