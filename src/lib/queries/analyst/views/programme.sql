-- The television segment and the times in which indices were measured.
CREATE OR REPLACE VIEW analyst.plan_weeks AS
SELECT plan_id, planned_on, monday, minutes_min, minutes_max, source_id
FROM main.planned_airings;

CREATE OR REPLACE VIEW analyst.airings AS
SELECT aired_date, aired_on, minutes, title, topic, channel, status, reference, source_id, monday
FROM main.airings;

CREATE OR REPLACE VIEW analyst.windows AS
SELECT
  index, year, starts, ends, ends_earliest, ends_latest, knowledge, start_precision, end_precision, is_reference,
  published_on, note_vi, note_en, source_id
FROM main.component_windows WHERE component = 'TOTAL';

CREATE OR REPLACE VIEW analyst.criteria AS
SELECT year, area_code, criterion, name, self_score, appraised_score, maximum, note, source_id
FROM main.criteria;

CREATE OR REPLACE VIEW analyst.actions AS
SELECT index, year, area_code, component, cause, task, unit, deadline, note, source_id
FROM main.actions;

CREATE OR REPLACE VIEW analyst.topics AS
SELECT topic, index, component, note, source_id
FROM main.topics;
