-- Every point with its difference to the year before, or the code of the reason why none is made.
CREATE OR REPLACE TABLE changes AS
WITH paired AS (
  SELECT
    p.*, k.kind AS break_kind, k.note_vi AS break_note_vi, k.note_en AS break_note_en,
    c.scale_min, c.scale_max, d.scale_max AS previous_scale_max,
    q.state AS previous_state, q.missing_reason AS previous_missing_reason,
    q.score AS previous_score, q.rank AS previous_rank, q.rank_of AS previous_rank_of,
    q.percentile AS previous_percentile
  FROM points p
  JOIN component_years c USING (index, component, year)
  LEFT JOIN points q
    ON q.index = p.index AND q.component = p.component AND q.area_code = p.area_code
    AND q.year = p.year - 1
  LEFT JOIN component_years d
    ON d.index = p.index AND d.component = p.component AND d.year = p.year - 1
  LEFT JOIN comparability k
    ON k.index = p.index AND k.component = p.component AND k.year = p.year
),
judged AS (
  SELECT
    *,
    CASE
      WHEN state = 'missing' THEN 'missing_now'
      WHEN state = 'rank_only' THEN 'rank_only'
      WHEN state = 'band' THEN 'band_only'
      WHEN break_kind = 'level' AND previous_scale_max <> scale_max THEN 'scale_changed'
      WHEN break_kind = 'level' THEN 'level_break'
      WHEN previous_state IS NULL THEN 'first_edition'
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
      WHEN previous_rank IS NULL AND previous_state = 'band' THEN 'band_before'
      WHEN previous_rank IS NULL THEN 'no_rank_before'
      WHEN previous_rank_of <> rank_of THEN 'rank_base_changed'
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
  -- Places moved: positive is up, a smaller rank number.
  CASE WHEN rank_refusal IS NULL THEN previous_rank - rank END AS rank_places,
  CASE WHEN rank IS NOT NULL AND previous_rank IS NOT NULL
    THEN percentile - previous_percentile END::DOUBLE AS percentile_change,
  CASE
    WHEN break_kind IN ('minor', 'unconfirmed') THEN break_kind
    WHEN break_kind = 'level' THEN 'refused'
    ELSE 'comparable'
  END AS comparability
FROM judged;
