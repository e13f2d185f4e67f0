SELECT index, component_vi, year, round(previous_score, 2) AS previous_score, round(score, 2) AS score,
  round(score_change, 2) AS score_change, score_refusal, places_moved, rank_refusal
FROM changes
WHERE area_vi = 'Cao Bằng' AND component = 'TOTAL'
ORDER BY index, year DESC
