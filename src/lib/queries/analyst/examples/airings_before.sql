SELECT w.index, w.year, w.ends, w.knowledge, count(p.planned_on) AS planned, sum(p.minutes_min) AS minutes_min
FROM windows w
LEFT JOIN plan_weeks p ON p.planned_on <= w.ends
WHERE w.ends IS NOT NULL AND w.year BETWEEN 2019 AND 2022
GROUP BY ALL
ORDER BY w.year, w.index
