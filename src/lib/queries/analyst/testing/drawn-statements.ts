/** Statements that are no example of the page, by what is seen in their figures. */
export const DRAWN_STATEMENTS = {
	unjoined: 'SELECT year, count(*) AS areas FROM points WHERE score IS NOT NULL GROUP BY year',
	everyProvince: `SELECT index, component, year, area_vi, score FROM points
		WHERE index = 'PAPI' AND component = 'TOTAL' AND is_province AND score IS NOT NULL`,
	withEmpty: `SELECT area_vi, score FROM points WHERE index = 'PAPI' AND component = 'TOTAL'
		AND year = 2024 AND is_province
		AND (score IS NULL OR area_vi IN ('Cao Bằng', 'Lạng Sơn', 'Hà Giang'))`,
	few: `SELECT area_vi, n * 1.5 AS score, n - 2 AS gap FROM (VALUES ('Cao Bằng', 1), ('Lạng Sơn', 2),
		('Bắc Kạn', 3), ('Hà Giang', 5)) v(area_vi, n)`
} as const;
