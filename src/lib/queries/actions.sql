-- What an area has set itself for its weak fields: cause, task, unit and deadline.
SELECT index, year, component, cause, task, unit, strftime(deadline, '%Y-%m-%d') AS deadline, note, source_id
FROM actions
WHERE area_code = ?
ORDER BY index, year, component, task
