-- Every point with its difference to the year before, or the code of the reason why none is made.
CREATE OR REPLACE TABLE changes AS
WITH editions AS (
  SELECT
    c.edition_id, c.previous_id, c.scale_min, c.scale_max, d.scale_max AS previous_scale_max,
    k.kind AS break_kind, k.note_vi AS break_note_vi, k.note_en AS break_note_en
  FROM component_years c
  LEFT JOIN component_years d ON d.edition_id = c.previous_id
  LEFT JOIN comparability k
    ON k.index = c.index AND k.component = c.component AND k.year = c.year
),
paired AS (
  SELECT
    p.*, e.* EXCLUDE (edition_id, previous_id),
    q.state AS previous_state, q.missing_reason AS previous_missing_reason,
    q.score AS previous_score, q.score_se AS previous_se, q.rank AS previous_rank, q.rank_low AS previous_rank_low,
    q.rank_of AS previous_rank_of, q.percentile AS previous_percentile,
    -- Where all that were ranked have a score, the scores say who was ranked.
    p.n_scored = p.rank_of AND q.n_scored = q.rank_of AND p.scored_set <> q.scored_set AS is_other_set
  FROM points p
  JOIN editions e USING (edition_id)
  LEFT JOIN points q ON q.edition_id = e.previous_id AND q.area_code = p.area_code
),
judged AS (
  SELECT
    *,
    CASE
      WHEN state = 'missing' THEN 'missing_now'
      WHEN state = 'rank_only' THEN 'rank_only'
      WHEN state = 'band' THEN 'band_only'
      WHEN previous_state IS NULL THEN 'first_edition'
      WHEN previous_scale_max <> scale_max THEN 'scale_changed'
      WHEN break_kind = 'level' OR is_new_unit THEN 'level_break'
      WHEN previous_state = 'missing' THEN 'missing_before'
      WHEN previous_state = 'rank_only' THEN 'rank_only_before'
      WHEN previous_state = 'band' THEN 'band_before'
    END AS score_refusal,
    CASE
      WHEN state = 'missing' THEN 'missing_now'
      WHEN rank IS NULL AND rank_low IS NOT NULL THEN 'band_only'
      WHEN rank IS NULL THEN 'no_rank'
      WHEN previous_state IS NULL THEN 'first_edition'
      WHEN previous_state = 'missing' THEN 'missing_before'
      WHEN previous_rank IS NULL AND previous_rank_low IS NOT NULL THEN 'band_before'
      WHEN previous_rank IS NULL THEN 'no_rank_before'
      -- Two ranks without a base cannot be compared either.
      WHEN rank_of IS NULL OR previous_rank_of IS DISTINCT FROM rank_of THEN 'rank_base_changed'
    END AS rank_refusal
  FROM paired
)
SELECT
  -- Differences are taken in decimals, which are exact; answers are doubles.
  * REPLACE (
    score::DOUBLE AS score, score_low::DOUBLE AS score_low, score_high::DOUBLE AS score_high,
    previous_score::DOUBLE AS previous_score, percentile::DOUBLE AS percentile,
    scale_min::DOUBLE AS scale_min, scale_max::DOUBLE AS scale_max,
    previous_scale_max::DOUBLE AS previous_scale_max
  ),
  CASE WHEN score_refusal IS NULL THEN score - previous_score END::DOUBLE AS score_change,
  -- Of two samples that are independent; null unless both standard errors are known.
  CASE WHEN score_refusal IS NULL
    THEN 1.96 * sqrt(score_se::DOUBLE ** 2 + previous_se::DOUBLE ** 2) END AS change_margin,
  -- Places moved: positive is up, a smaller rank number.
  CASE WHEN rank_refusal IS NULL THEN previous_rank - rank END AS rank_places,
  -- The same base, but not the same provinces: PAPI 2022, 2023 and 2024 each have 61 of 63.
  rank_refusal IS NULL AND coalesce(is_other_set, false) AS rank_set_differs,
  CASE WHEN rank IS NOT NULL AND previous_rank IS NOT NULL
    THEN percentile - previous_percentile END::DOUBLE AS percentile_change,
  CASE
    WHEN break_kind IN ('minor', 'unconfirmed') THEN break_kind
    WHEN break_kind = 'level' OR is_new_unit THEN 'refused'
    ELSE 'comparable'
  END AS comparability
FROM judged;
