-- What people may ask of scores and ranks: the tables that the figures stand on, with names.
CREATE OR REPLACE VIEW analyst.points AS
SELECT
  p.index, p.component, c.name_vi AS component_vi, c.name_en AS component_en, p.level, p.year,
  p.area_code, a.name_vi AS area_vi, a.name_en AS area_en, p.region, p.is_province, p.state,
  p.score, p.score_low, p.score_high, c.scale_max, p.rank, p.rank_low, p.rank_high, p.rank_of, p.rank_basis,
  p.percentile, p.quartile, p.basis, p.missing_reason, p.missing_note_vi, p.missing_note_en, p.source_id
FROM main.points p
JOIN main.component_years c ON c.edition_id = p.edition_id
LEFT JOIN main.areas a ON a.area_code = p.area_code;

CREATE OR REPLACE VIEW analyst.changes AS
SELECT
  d.index, d.component, c.name_vi AS component_vi, c.name_en AS component_en, d.level, d.year,
  d.area_code, a.name_vi AS area_vi, a.name_en AS area_en, d.region, d.is_province,
  d.score, d.previous_score, d.score_change, d.score_refusal,
  d.rank, d.previous_rank, d.rank_of, d.previous_rank_of, d.rank_places AS places_moved, d.rank_refusal,
  d.comparability, d.break_kind, d.break_note_vi, d.break_note_en, d.source_id
FROM main.changes d
JOIN main.component_years c ON c.edition_id = d.edition_id
LEFT JOIN main.areas a ON a.area_code = d.area_code;

CREATE OR REPLACE VIEW analyst.benchmarks AS
SELECT
  b.index, b.component, b.year, b.scope, a.name_vi AS scope_vi, a.name_en AS scope_en, b.mean,
  b.basis AS mean_basis, b.n, b.n_areas, b.lowest, b.q1, b.median, b.q3, b.highest, b.highest_area, b.source_id
FROM main.benchmarks b
LEFT JOIN main.areas a ON a.area_code = b.scope;

CREATE OR REPLACE VIEW analyst.published_changes AS
SELECT
  p.index, p.component, p.year, p.area_code, a.name_vi AS area_vi, a.name_en AS area_en,
  p.change, p.rank_places AS places_moved, p.source_id
FROM main.published_changes p
LEFT JOIN main.areas a ON a.area_code = p.area_code;

CREATE OR REPLACE VIEW analyst.targets AS
SELECT
  t.index, t.component, t.year, t.area_code, a.name_vi AS area_vi, a.name_en AS area_en,
  t.measure, t.op, t.value AS target, p.score, p.rank, t.source_id
FROM main.targets t
LEFT JOIN main.areas a ON a.area_code = t.area_code
LEFT JOIN main.points p
  ON p.index = t.index AND p.year = t.year AND p.component = t.component AND p.area_code = t.area_code;
