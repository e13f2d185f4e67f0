-- The sources behind some figures (ids joined by commas).
SELECT source_id, kind, title, publisher, url
FROM sources
WHERE list_contains(string_split(?, ','), source_id)
ORDER BY source_id
