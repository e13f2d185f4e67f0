-- One row for every province (and every published national or regional figure), component and
-- year: what is known of it, or the reason why nothing is.
CREATE OR REPLACE TABLE points AS
WITH grid AS (
  SELECT
    c.edition_id, c.index, c.component, c.year, c.level, e.area_code, e.region, e.is_new_unit,
    true AS is_province
  FROM component_years c JOIN edition_areas e USING (index, year)
  UNION ALL
  SELECT
    c.edition_id, c.index, c.component, c.year, c.level, s.area_code, a.parent, false, false
  FROM component_years c
  JOIN scores s USING (index, component, year)
  JOIN areas a ON a.area_code = s.area_code AND a.kind <> 'province'
),
-- Ties share the better place.
places AS (
  SELECT
    c.edition_id, s.area_code,
    rank() OVER (PARTITION BY c.edition_id ORDER BY s.score DESC)::INTEGER AS place
  FROM scores s
  JOIN component_years c USING (index, component, year)
  JOIN coverage v ON v.edition_id = c.edition_id AND v.is_covered
  JOIN areas a ON a.area_code = s.area_code AND a.kind = 'province'
  WHERE s.score IS NOT NULL
),
-- What a source says of the error of a score; of a standard error alone, 1.96 of it to both sides.
uncertain AS (
  SELECT
    c.edition_id, s.area_code,
    coalesce(s.interval_low, s.score - 1.96 * s.score_se)::DOUBLE AS interval_low,
    coalesce(s.interval_high, s.score + 1.96 * s.score_se)::DOUBLE AS interval_high,
    coalesce(s.interval_level, CASE WHEN s.interval_low IS NULL THEN 95 END)::DOUBLE AS interval_level,
    CASE WHEN s.interval_low IS NULL THEN 'computed' ELSE 'published' END AS interval_basis,
    s.score_se
  FROM scores s JOIN component_years c USING (index, component, year)
  WHERE s.score IS NOT NULL AND coalesce(s.interval_low, s.score_se) IS NOT NULL
),
stated AS (
  SELECT
    g.*, v.is_covered, v.n_scored, v.n_areas, v.scored_set,
    s.score, s.score_low, s.score_high, s.rank_low, s.rank_high, s.basis, s.source_id, s.note,
    -- A rank that was given, or its band, stands; else the place among the scores is the rank.
    coalesce(s.rank, CASE WHEN s.rank_low IS NULL THEN o.place END) AS rank,
    CASE WHEN s.rank IS NULL AND s.rank_low IS NULL AND o.place IS NULL THEN NULL
      ELSE coalesce(s.rank_of, CASE WHEN v.is_covered THEN v.n_scored END) END AS rank_of,
    CASE WHEN s.rank IS NOT NULL OR s.rank_low IS NOT NULL THEN s.rank_basis
      WHEN o.place IS NOT NULL THEN 'computed' END AS rank_basis,
    -- A province is in the top quarter when less than a quarter of those with a score stand above it.
    1 + (o.place - 1) * 4 // v.n_scored AS quartile,
    CASE
      WHEN s.score IS NOT NULL THEN 'score'
      WHEN s.rank IS NOT NULL THEN 'rank_only'
      WHEN s.score_low IS NOT NULL OR s.score_high IS NOT NULL OR s.rank_low IS NOT NULL THEN 'band'
      ELSE 'missing'
    END AS state,
    -- Only what is missing has a reason; a key that is null meets none.
    CASE WHEN state = 'missing' THEN g.edition_id END AS missing_id
  FROM grid g
  JOIN coverage v USING (edition_id)
  LEFT JOIN scores s USING (index, component, year, area_code)
  LEFT JOIN places o ON o.edition_id = g.edition_id AND o.area_code = g.area_code
),
ranged AS (
  SELECT u.*, s.rank
  FROM uncertain u JOIN stated s USING (edition_id, area_code)
  WHERE s.is_province AND s.rank IS NOT NULL
),
-- Between which ranks the provinces lie whose intervals meet that of a province.
ties AS (
  SELECT a.edition_id, a.area_code, min(b.rank)::INTEGER AS tie_low, max(b.rank)::INTEGER AS tie_high
  FROM ranged a JOIN ranged b
    ON b.edition_id = a.edition_id
    AND a.interval_low <= b.interval_high AND b.interval_low <= a.interval_high
  GROUP BY ALL HAVING count(*) > 1
),
-- A part of a total that was kept back is missing for the same reason, unless a rule says another.
kept_back AS (
  SELECT c.edition_id, m.area_code, m.reason, m.note_vi, m.note_en, m.source_id
  FROM missing_rules m JOIN component_years c USING (index, year)
  WHERE m.component = 'TOTAL' AND m.reason IN ('withheld', 'not_published', 'not_surveyed')
)
SELECT
  p.edition_id, p.index, p.component, p.year, p.level, p.area_code, p.region, p.is_province, p.state,
  p.score, p.score_low, p.score_high, p.rank, p.rank_low, p.rank_high, p.rank_of, p.basis,
  p.rank_basis, p.note, p.is_covered, p.n_scored, p.n_areas,
  p.scored_set, p.is_new_unit,
  -- The record gives a reason without a source, a loaded file is the source of its own.
  CASE WHEN p.source_id IS NOT NULL OR r.reason IS NOT NULL THEN coalesce(p.source_id, r.source_id)
    WHEN a.reason IS NULL THEN t.source_id END AS source_id,
  CASE WHEN p.state = 'missing'
    THEN coalesce(r.reason, a.reason, t.reason, 'not_in_data') END AS missing_reason,
  coalesce(r.note_vi, a.note_vi, t.note_vi) AS missing_note_vi,
  coalesce(r.note_en, a.note_en, t.note_en) AS missing_note_en,
  -- 100 is the first of the provinces with a rank, 0 the last.
  CASE WHEN p.rank_of > 1 THEN round(100.0 * (p.rank_of - p.rank) / (p.rank_of - 1), 1) END AS percentile,
  p.quartile::INTEGER AS quartile,
  u.score_se, u.interval_low, u.interval_high, u.interval_level, u.interval_basis, i.tie_low, i.tie_high
FROM stated p
LEFT JOIN uncertain u ON u.edition_id = p.edition_id AND u.area_code = p.area_code
LEFT JOIN ties i ON i.edition_id = p.edition_id AND i.area_code = p.area_code
LEFT JOIN missing_rules r ON r.edition_id = p.missing_id AND r.area_code = p.area_code
LEFT JOIN missing_rules a ON a.edition_id = p.missing_id AND a.area_code = '*'
LEFT JOIN kept_back t ON t.edition_id = p.missing_id AND t.area_code = p.area_code;
