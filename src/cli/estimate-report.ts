import type { BalancedPanel } from '$lib/analysis/panel-of-rows';
import type { Finding } from '$lib/analysis/run-design';
import type { EstimateArguments } from './estimate-arguments';

/** The finding as one line of JSON; names of units and times are keys. */
export function findingJson(
	asked: EstimateArguments,
	{ panel, leftOut }: BalancedPanel,
	{ estimate, test, testByPost, interval, detectable }: Finding
): string {
	const { units, times, start, treated } = panel;
	const nameOf = (unit: number) => units[unit] ?? '';
	return JSON.stringify({
		att: estimate.att,
		unit_weights: keyed(
			units.filter((_, unit) => unit !== treated),
			estimate.unitWeights.filter((_, unit) => unit !== treated)
		),
		time_weights: keyed(times.slice(0, start), estimate.timeWeights),
		gaps: keyed(times, estimate.gaps),
		pre_rmspe: estimate.preRmspe,
		post_rmspe: estimate.postRmspe,
		placebo: {
			statistic: test.statistic,
			rank: test.rank,
			of: test.of,
			p: test.p,
			smallest_p: test.smallestP,
			left_out: test.leftOut.map(nameOf),
			rank_by_post_rmspe: testByPost.rank,
			of_by_post_rmspe: testByPost.of
		},
		interval,
		detectable: { rise: detectable.rise, fall: detectable.fall, power: detectable.power },
		specification: {
			file: asked.file,
			design: asked.design,
			unit: asked.unit,
			time: asked.time,
			outcome: asked.outcome,
			treated: asked.treated,
			start: asked.start,
			without: asked.without,
			predictors: asked.predictors,
			alpha: asked.alpha,
			times,
			donors: units.length - 1,
			left_out: leftOut,
			weights_are_tied: estimate.isTied
		}
	});
}

function keyed(names: readonly (string | number)[], values: Float64Array): Record<string, number> {
	return Object.fromEntries(names.map((name, at) => [name, values[at] ?? NaN]));
}
