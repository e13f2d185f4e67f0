-- Week by week: what the plan asks for and what a log says. A week is missed only where a log
-- covers it and no row that could not be read may be of it; without a log nothing is known of it.
WITH log AS (SELECT min(monday) AS first_monday, max(monday) AS last_monday FROM airings WHERE status = 'aired'),
broadcast AS (FROM airings WHERE status = 'aired'),
weeks AS (
  SELECT
    coalesce(p.monday, b.monday) AS monday, p.planned_on, b.aired_date, b.minutes, b.title,
    p.minutes_min, p.minutes_max, p.planned_on IS NOT NULL AS is_planned
  FROM planned_airings p FULL JOIN broadcast b ON b.monday = p.monday
)
SELECT
  strftime(w.monday, '%Y-%m-%d') AS monday,
  strftime(w.planned_on, '%Y-%m-%d') AS planned_on,
  strftime(w.aired_date, '%Y-%m-%d') AS aired_on,
  w.minutes::DOUBLE AS minutes, w.title,
  w.minutes_min::DOUBLE AS minutes_min, w.minutes_max::DOUBLE AS minutes_max,
  coalesce(w.monday BETWEEN log.first_monday AND log.last_monday AND u.monday IS NULL, false) AS is_logged,
  coalesce(
    w.is_planned AND w.aired_date IS NULL AND u.monday IS NULL
      AND w.monday BETWEEN log.first_monday AND log.last_monday,
    false
  ) AS is_missed,
  -- The row that may be of this week, and how many such rows there are.
  u.file_name AS unread_file, u.line AS unread_line, u.n_rows AS unread_rows, u.has_day AS unread_has_day,
  coalesce(w.is_planned AND w.aired_date IS NOT NULL AND w.aired_date <> w.planned_on, false) AS is_wrong_weekday,
  coalesce(w.minutes < w.minutes_min OR w.minutes > w.minutes_max, false) AS is_wrong_length,
  NOT w.is_planned AS is_outside_plan
FROM weeks w CROSS JOIN log LEFT JOIN unread_weeks u ON u.monday = w.monday
ORDER BY w.monday, w.aired_date
