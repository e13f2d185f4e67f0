-- One row for every province (and every published national or regional figure), component and
-- year: what is known of it, or the reason why nothing is.
CREATE OR REPLACE TABLE points AS
WITH provinces AS (
  SELECT area_code, parent AS region, coalesce(year(valid_to), 9999) AS last_year
  FROM areas WHERE kind = 'province'
),
grid AS (
  SELECT c.index, c.component, c.year, c.level, p.area_code, p.region, true AS is_province
  FROM component_years c JOIN provinces p ON c.year <= p.last_year
  UNION ALL
  SELECT c.index, c.component, c.year, c.level, s.area_code, a.parent, false
  FROM component_years c
  JOIN scores s USING (index, component, year)
  JOIN areas a ON a.area_code = s.area_code AND a.kind <> 'province'
),
known AS (
  SELECT
    g.*, s.score, s.score_low, s.score_high, s.rank AS given_rank, s.rank_low, s.rank_high,
    s.rank_of AS given_rank_of, s.basis, s.rank_basis AS given_rank_basis, s.source_id, s.note,
    count(s.score) FILTER (g.is_province) OVER edition AS n_scored,
    count(*) FILTER (g.is_province) OVER edition AS n_areas,
    CASE WHEN g.is_province AND s.score IS NOT NULL
      THEN rank() OVER (PARTITION BY g.index, g.component, g.year, g.is_province ORDER BY s.score DESC NULLS LAST)
    END AS computed_rank
  FROM grid g
  LEFT JOIN scores s USING (index, component, year, area_code)
  WINDOW edition AS (PARTITION BY g.index, g.component, g.year)
),
ranked AS (
  SELECT
    k.* EXCLUDE (given_rank, given_rank_of, given_rank_basis, computed_rank),
    -- A rank computed from a few provinces would be a rank among whoever happens to be in the data.
    k.n_scored >= 0.75 * k.n_areas AS is_covered,
    coalesce(k.given_rank, CASE WHEN is_covered AND k.rank_low IS NULL THEN k.computed_rank END) AS rank,
    CASE
      WHEN k.given_rank IS NOT NULL OR k.rank_low IS NOT NULL THEN coalesce(k.given_rank_of, k.n_areas)
      WHEN is_covered AND k.computed_rank IS NOT NULL THEN k.n_scored
    END AS rank_of,
    CASE
      WHEN k.given_rank IS NOT NULL OR k.rank_low IS NOT NULL THEN k.given_rank_basis
      WHEN is_covered AND k.computed_rank IS NOT NULL THEN 'computed'
    END AS rank_basis
  FROM known k
),
stated AS (
  SELECT
    r.*,
    CASE
      WHEN score IS NOT NULL THEN 'score'
      WHEN rank IS NOT NULL THEN 'rank_only'
      WHEN score_low IS NOT NULL OR score_high IS NOT NULL OR rank_low IS NOT NULL THEN 'band'
      ELSE 'missing'
    END AS state
  FROM ranked r
),
one_component AS (
  SELECT * REPLACE (unnest(string_split(component, '|')) AS component) FROM missing
),
rules AS (
  SELECT
    s.index, s.component, s.year, s.area_code, m.reason, m.note_vi, m.note_en
  FROM stated s
  JOIN one_component m
    ON m.index = s.index
    AND s.year BETWEEN m.year_from AND coalesce(m.year_to, 9999)
    AND (m.area_code = '*' OR m.area_code = s.area_code)
    AND (m.component = '*' OR m.component = s.component)
  WHERE s.state = 'missing'
  -- The most specific rule speaks.
  QUALIFY row_number() OVER (
    PARTITION BY s.index, s.component, s.year, s.area_code
    ORDER BY (m.area_code <> '*')::INTEGER * 2 + (m.component <> '*')::INTEGER DESC, m.year_from DESC
  ) = 1
)
SELECT
  s.index, s.component, s.year, s.level, s.area_code, s.region, s.is_province, s.state,
  s.score, s.score_low, s.score_high, s.rank::INTEGER AS rank, s.rank_low, s.rank_high,
  s.rank_of::INTEGER AS rank_of, s.basis, s.rank_basis, s.source_id, s.note, s.is_covered,
  s.n_scored::INTEGER AS n_scored, s.n_areas::INTEGER AS n_areas,
  CASE WHEN s.state = 'missing' THEN coalesce(r.reason, t.reason, 'not_in_data') END AS missing_reason,
  CASE WHEN s.state = 'missing' THEN coalesce(r.note_vi, t.note_vi) END AS missing_note_vi,
  CASE WHEN s.state = 'missing' THEN coalesce(r.note_en, t.note_en) END AS missing_note_en,
  -- 100 is the first of the provinces with a rank, 0 the last.
  CASE WHEN s.rank_of > 1 THEN round(100.0 * (s.rank_of - s.rank) / (s.rank_of - 1), 1) END AS percentile,
  -- The quarter of the provinces by score in which a province stands: 1 is the highest.
  CASE WHEN s.is_province AND s.is_covered AND s.score IS NOT NULL THEN
    ntile(4) OVER (
      PARTITION BY s.index, s.component, s.year, s.is_province, s.score IS NOT NULL
      ORDER BY s.score DESC
    )
  END::INTEGER AS quartile
FROM stated s
LEFT JOIN rules r USING (index, component, year, area_code)
-- A part of a total that was withheld is missing for the same reason, unless a rule says another.
LEFT JOIN rules t
  ON t.index = s.index AND t.year = s.year AND t.area_code = s.area_code AND t.component = 'TOTAL';
