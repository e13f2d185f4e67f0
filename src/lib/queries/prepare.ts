import type { QueryEngine } from '$lib/engine/query-engine';
import airings from './schema/airings.sql?raw';
import benchmarks from './schema/benchmarks.sql?raw';
import campaign from './schema/campaign.sql?raw';
import changes from './schema/changes.sql?raw';
import comparability from './schema/comparability.sql?raw';
import componentWindows from './schema/component_windows.sql?raw';
import componentYears from './schema/component_years.sql?raw';
import coverage from './schema/coverage.sql?raw';
import jumps from './schema/jumps.sql?raw';
import missingRules from './schema/missing_rules.sql?raw';
import points from './schema/points.sql?raw';
import seriesBreaks from './schema/series_breaks.sql?raw';
import stretches from './schema/stretches.sql?raw';
import topicComponents from './schema/topic_components.sql?raw';
import unreadWeeks from './schema/unread_weeks.sql?raw';
import { addSourceLines } from './source-lines';

/** Each script stands on the tables of those before it. */
const SCRIPTS = [
	componentYears,
	coverage,
	missingRules,
	points,
	jumps,
	seriesBreaks,
	stretches,
	comparability,
	changes,
	benchmarks,
	airings,
	campaign,
	unreadWeeks,
	componentWindows,
	topicComponents
];

/** Makes the derived tables that the questions ask, from the loaded tables of the record. */
export async function prepareTables(engine: QueryEngine): Promise<void> {
	await addSourceLines(engine);
	for (const script of SCRIPTS) await engine.run(script);
}
