-- When the campaign began, and of which days anything is known of it: by the plan, and by a log.
CREATE OR REPLACE TABLE campaign AS
SELECT
  p.starts_on, p.plan_to, l.log_from, l.log_to, coalesce(l.has_reruns, false) AS has_reruns,
  -- The last day of which anything is known: that of the plan, or of a log that goes on from it.
  CASE WHEN l.log_from <= p.plan_to + 7 THEN greatest(p.plan_to, l.log_to) ELSE p.plan_to END AS known_to
FROM (SELECT min(starts_on) AS starts_on, max(ends_on) AS plan_to FROM plans) p
CROSS JOIN (
  SELECT
    min(aired_date) FILTER (status = 'aired') AS log_from, max(aired_date) FILTER (status = 'aired') AS log_to,
    bool_or(status = 'rerun') AS has_reruns
  FROM airings
) l;
