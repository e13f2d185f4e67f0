-- All provinces of one index, component and year.
SELECT area_code, state, score::DOUBLE AS score, rank, rank_of, quartile, interval_low, interval_high, interval_level, interval_basis, tie_low, tie_high
FROM points
WHERE index = ? AND component = ? AND year = ? AND is_province
ORDER BY score DESC NULLS LAST, area_code
