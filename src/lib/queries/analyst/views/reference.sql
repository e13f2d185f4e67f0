-- What the codes mean, where series break, why figures are missing and where they come from.
CREATE OR REPLACE VIEW analyst.indices AS
SELECT index, name_vi, name_en, publisher, unit_vi, unit_en, scale_min, scale_max, first_year, respondents, url
FROM main.indices;

CREATE OR REPLACE VIEW analyst.components AS
SELECT
  index, component, year, parent, level, name_vi, name_en, scale_min, scale_max, weight_pct, starts_era
FROM main.component_years;

CREATE OR REPLACE VIEW analyst.areas AS
SELECT
  a.area_code, a.kind, a.name_vi, a.name_en, a.parent AS region, r.name_vi AS region_vi, r.name_en AS region_en,
  a.valid_to, a.unchanged_2025, a.area_code_2025, a.name_2025_vi
FROM main.areas a
LEFT JOIN main.areas r ON r.area_code = a.parent;

CREATE OR REPLACE VIEW analyst.breaks AS
SELECT index, component, first_year, kind, note_vi, note_en, is_listed
FROM main.series_breaks;

CREATE OR REPLACE VIEW analyst.missing_reasons AS
SELECT index, component, year, area_code, reason, note_vi, note_en, source_id
FROM main.missing_rules;

CREATE OR REPLACE VIEW analyst.sources AS
SELECT source_id, kind, title, cite_vi, cite_en, publisher, url
FROM main.sources;
