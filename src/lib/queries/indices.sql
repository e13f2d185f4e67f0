-- The four indices as their publishers describe them.
SELECT index, name_vi, name_en, publisher, unit_vi, unit_en, respondents, url
FROM indices
