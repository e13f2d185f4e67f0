-- The sources behind the scores of the provinces in one edition of an index.
SELECT DISTINCT source_id
FROM points
WHERE index = ? AND component = 'TOTAL' AND year = ? AND is_province AND source_id IS NOT NULL
ORDER BY source_id
