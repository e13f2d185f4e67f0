-- The sources behind some figures (ids joined by commas).
SELECT source_id, kind, title, cite_vi, cite_en, publisher, url
FROM sources
WHERE list_contains(string_split(?, ','), source_id)
ORDER BY source_id
