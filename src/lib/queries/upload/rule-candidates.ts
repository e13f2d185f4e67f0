import type { RecordFacts } from '$lib/ingest/rules/record-facts';
import type { UploadKind } from '$lib/ingest/upload-kind';
import { RECORDS } from './upload-tables';

/** Which records a rule may refuse, as SQL: records `r`, with what is joined to them, and the condition. */
export interface Candidates {
	readonly from: string;
	readonly condition: string;
}

/**
 * The records that a rule of their kind may refuse: all that it does refuse, and as few others as can be
 * told quickly. Null where the kind has no such rules.
 */
export function candidatesOf(kind: UploadKind, facts: RecordFacts): Candidates | null {
	switch (kind) {
		case 'scores':
			return { from: SCORES, condition: sound(scoreCondition(facts.madeIn)) };
		case 'episodes':
			return { from: RECORDS_R, condition: sound(episodeCondition(facts.madeIn)) };
		case 'criteria':
			return { from: RECORDS_R, condition: sound(CRITERION) };
		case 'actions':
			return { from: RECORDS_R, condition: sound(ACTION) };
		case 'windows':
			// A few dozen rows: they are all looked at.
			return { from: RECORDS_R, condition: sound('true') };
		case 'targets':
		case 'topics':
			return null;
	}
}

const RECORDS_R = `${RECORDS} r`;

function sound(condition: string): string {
	return `r.upload_sound AND NOT r.upload_empty AND (${condition})`;
}

function episodeCondition(madeIn: number | null): string {
	const last =
		madeIn === null ? '' : ` OR left(r.aired_on, 10) > '${Math.trunc(madeIn) + 1}-12-31'`;
	return `left(r.aired_on, 10) < '2000-01-01'${last}`;
}

const CRITERION = `
	coalesce(r.self_score, r.appraised_score) IS NULL
	OR r.self_score > r.maximum OR r.appraised_score > r.maximum
	OR ((r.self_score < 0 OR r.appraised_score < 0) AND r.maximum IS DISTINCT FROM 0)`;

const ACTION = 'year(r.deadline) < r.year OR year(r.deadline) > r.year + 10';

/** A component has an era a year at most, or the record is broken; then a record stands there twice. */
const SCORES = `${RECORDS} r
LEFT JOIN (
  SELECT
    index, component, scale_min, scale_max,
    unnest(range(greatest(valid_from, 1900), least(coalesce(valid_to, 2200), 2200) + 1))::INTEGER AS year
  FROM components
) e ON e.index = r.index AND e.component = r.component AND e.year = r.year
LEFT JOIN areas a ON a.area_code = r.area_code`;

function scoreCondition(madeIn: number | null): string {
	const later = madeIn === null ? 'false' : `r.year > ${Math.trunc(madeIn)}`;
	const offScale = ['score', 'score_low', 'score_high']
		.map((field) => `r.${field} < e.scale_min OR r.${field} > e.scale_max`)
		.join(' OR ');
	return `
  e.year IS NULL OR ${offScale} OR ${later} OR r.year > year(a.valid_to)
  OR (coalesce(a.kind, '') <> 'province' AND coalesce(r.rank, r.rank_low, r.rank_high) IS NOT NULL)
  OR (r.upload_reason IS NULL AND (
    coalesce(r.score, r.score_low, r.score_high, r.rank, r.rank_low, r.rank_high) IS NULL
    OR r.score_low > r.score_high OR r.rank_low > r.rank_high
    OR (coalesce(r.rank, r.rank_low, r.rank_high) IS NOT NULL AND r.rank_of IS NULL)
    OR greatest(r.rank, r.rank_low, r.rank_high) > r.rank_of
    OR (r.basis = 'band') IS DISTINCT FROM (r.score IS NULL AND (
      coalesce(r.score_low, r.score_high) IS NOT NULL
      OR (r.rank IS NULL AND coalesce(r.rank_low, r.rank_high) IS NOT NULL)
    ))
    OR CASE WHEN coalesce(r.rank, r.rank_low, r.rank_high) IS NULL THEN r.rank_basis IS NOT NULL
      ELSE r.rank_basis IS NULL OR (r.rank_basis = 'band') <> (r.rank IS NULL) END
    OR (r.score IS NULL AND coalesce(r.score_se, r.interval_low, r.interval_high) IS NOT NULL)
    OR (r.interval_low IS NULL) <> (r.interval_high IS NULL)
    OR r.interval_low > r.score OR r.interval_high < r.score
    OR (r.interval_level IS NOT NULL AND r.interval_low IS NULL AND r.interval_high IS NULL)
  ))`;
}
