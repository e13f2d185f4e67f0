SELECT index, year, state, missing_reason, missing_note_vi
FROM points
WHERE area_vi = 'Cao Bằng' AND component = 'TOTAL' AND state <> 'score'
ORDER BY index, year
