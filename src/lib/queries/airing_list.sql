-- Planned and logged airings in order of time.
SELECT
  strftime(planned_on, '%Y-%m-%d') AS date, 'planned' AS status,
  minutes_min::DOUBLE AS minutes_low, minutes_max::DOUBLE AS minutes_high,
  NULL AS title, NULL AS topic, source_id
FROM planned_airings
UNION ALL
SELECT
  strftime(aired_date, '%Y-%m-%d'), status, minutes::DOUBLE, minutes::DOUBLE, title, topic, source_id
FROM airings
ORDER BY date, status
