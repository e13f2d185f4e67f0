-- Rows of a log that could not be read stand until the record is loaded anew, so those of a file that
-- is no longer a source are passed over.
CREATE TABLE IF NOT EXISTS unread_rows (
  source_id VARCHAR, file_name VARCHAR, line INTEGER, aired_date DATE, log_from DATE, log_to DATE
);

-- Of which weeks without an airing each of them may speak: what aired in these is unknown. A row
-- without a day may be of any week of its file.
CREATE OR REPLACE TABLE unread_reach AS
WITH unread AS (
  SELECT * FROM unread_rows SEMI JOIN sources USING (source_id)
),
dayless AS (
  SELECT
    *, unnest(generate_series(
      date_trunc('week', log_from)::TIMESTAMP, log_to::TIMESTAMP, INTERVAL 7 DAY
    ))::DATE AS monday
  FROM unread WHERE aired_date IS NULL
),
reached AS (
  SELECT
    date_trunc('week', aired_date)::DATE AS monday, aired_date AS first_day, aired_date AS last_day,
    true AS has_day, source_id, file_name, line
  FROM unread WHERE aired_date IS NOT NULL
  UNION ALL
  SELECT
    monday, greatest(monday, log_from), least(monday + 6, log_to), false, source_id, file_name, line
  FROM dayless
)
FROM reached ANTI JOIN (SELECT monday FROM airings WHERE status = 'aired') USING (monday);

-- Week by week: one of these rows, that with a day first, and how many there are.
CREATE OR REPLACE TABLE unread_weeks AS
SELECT
  monday, file_name, line, has_day,
  min(first_day) OVER same AS first_day, max(last_day) OVER same AS last_day,
  (count(*) OVER same)::INTEGER AS n_rows
FROM unread_reach
WINDOW same AS (PARTITION BY monday)
QUALIFY row_number() OVER (PARTITION BY monday ORDER BY has_day DESC, source_id, line) = 1;
