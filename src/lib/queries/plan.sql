-- The campaign as it was planned.
SELECT
  plan_id, title_vi, programme_vi, channel_vi, weekday, strftime(starts_on, '%Y-%m-%d') AS starts_on,
  strftime(ends_on, '%Y-%m-%d') AS ends_on, minutes_min::DOUBLE AS minutes_min,
  minutes_max::DOUBLE AS minutes_max, source_id
FROM plans
ORDER BY starts_on
