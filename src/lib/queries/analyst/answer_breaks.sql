-- The breaks that a line over years may not cross, or only as a doubtful one.
SELECT index, component, first_year, kind, note_vi, note_en
FROM main.series_breaks
WHERE kind IN ('level', 'units', 'unconfirmed')
ORDER BY index, component, first_year, kind
