-- Changes that a publisher printed itself; shown as printed, also where we refuse to compute one.
SELECT index, year, component, change::DOUBLE AS change, rank_places, source_id
FROM published_changes
WHERE area_code = ?
ORDER BY index, year, component
