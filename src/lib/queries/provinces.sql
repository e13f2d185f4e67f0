-- The provinces that a reader can choose, with what a search may find them by.
SELECT
  a.area_code, a.name_vi, a.name_en, a.parent AS region, r.name_vi AS region_vi, r.name_en AS region_en,
  a.aliases, a.unchanged_2025, a.area_code_2025, a.name_2025_vi
FROM areas a JOIN areas r ON r.area_code = a.parent
WHERE a.kind = 'province' AND (a.valid_to IS NULL OR a.valid_to >= DATE '2025-01-01')
ORDER BY a.area_code
