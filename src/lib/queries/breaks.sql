-- The breaks of an index: the listed ones, eras that follow another, and unexplained jumps.
SELECT component, first_year, kind, note_vi, note_en
FROM series_breaks
WHERE index = ?
ORDER BY first_year, component, kind
