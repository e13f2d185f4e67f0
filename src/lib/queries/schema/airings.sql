-- What the plan asks for, a row a week, and what a log says was broadcast. A planned airing is
-- never an aired one: after the end of the plan, and wherever no log was loaded, output is unknown.
CREATE OR REPLACE TABLE planned_airings AS
WITH days AS (
  SELECT
    p.plan_id, p.minutes_min, p.minutes_max, p.source_id, p.weekday,
    unnest(generate_series(p.starts_on::TIMESTAMP, p.ends_on::TIMESTAMP, INTERVAL 1 DAY))::DATE AS planned_on
  FROM plans p
)
SELECT plan_id, planned_on, date_trunc('week', planned_on)::DATE AS monday, minutes_min, minutes_max, source_id
FROM days
WHERE lower(dayname(planned_on)) = weekday;

CREATE OR REPLACE TABLE airings AS
SELECT
  left(aired_on, 10)::DATE AS aired_date, aired_on, minutes, title, topic, channel, status, reference, source_id,
  date_trunc('week', left(aired_on, 10)::DATE)::DATE AS monday
FROM episodes
WHERE status IN ('aired', 'rerun');
