import type { ImpactRow } from './impact-panel';
import { impactResult, type ImpactResult } from './impact-result';
import type { Specification } from './impact-study';
import type { ObservedRow } from './rows-of-table';

/** What is asked of a table of any units. */
export interface PanelStudyQuestion extends Pick<
	Specification,
	'design' | 'startYear' | 'without'
> {
	readonly treated: string;
	readonly start: number;
}

/**
 * The same study for a table of any units over times: all of its times are taken to be comparable, and all
 * other units may be donors.
 */
export function panelResult(
	observed: readonly ObservedRow[],
	{ treated, start, ...specification }: PanelStudyQuestion,
	onDone?: (part: number) => void | Promise<void>
): Promise<ImpactResult> {
	const units = new Set(observed.map(({ unit }) => unit));
	units.delete(treated);
	return impactResult(
		withChanges(observed),
		{
			...specification,
			donors: 'all',
			treated,
			start,
			donorSets: { all: units, apart: units, region: units },
			donorRules: ['all'],
			unusualYears: []
		},
		onDone
	);
}

/** Rows of one stretch, each with its change to the time before. */
function withChanges(observed: readonly ObservedRow[]): ImpactRow[] {
	const sorted = [...observed].sort((a, b) => a.time - b.time);
	const last = new Map<string, number | null>();
	const least = observed.reduce((low, { outcome }) => Math.min(low, outcome ?? low), Infinity);
	return sorted.map(({ unit, time, outcome }): ImpactRow => {
		const before = last.get(unit) ?? null;
		last.set(unit, outcome);
		return {
			area_code: unit,
			year: time,
			state: outcome === null ? 'missing' : 'score',
			score: outcome,
			score_change: outcome === null || before === null ? null : outcome - before,
			missing_reason: outcome === null ? 'not_in_data' : null,
			comparability: 'comparable',
			stretch: 0,
			scale_min: least,
			scale_max: null,
			source_id: null
		};
	});
}
