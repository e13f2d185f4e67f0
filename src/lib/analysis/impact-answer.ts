import type { ImpactRefusal } from './impact-panel';
import type { ImpactStudy, Specification } from './impact-study';
import type { PerfectFit, TestLevels } from './run-design';
import type { EffectInterval, DetectableEffects } from './test-inversion';
import type { PermutationTest } from './permutation-test';
import type { PreTrend } from './event-study';
import type { Verdict, VerdictRule } from './verdict';

/** Where a unit stands among those that could each have been the treated one. */
export type Place = Pick<PermutationTest, 'rank' | 'of' | 'p'>;

/** What another specification finds. */
export interface OtherAnswer {
	readonly specification: Specification;
	/** Null where it cannot be run; `refusal` then says why. */
	readonly found:
		(Place & { readonly att: number; readonly interval: EffectInterval | null }) | null;
	readonly refusal: ImpactRefusal | PerfectFit | null;
}

/** A study as plain values: what a page shows, and what can be sent from where it was made. */
export interface ImpactAnswer {
	readonly specification: Specification;
	readonly times: readonly number[];
	/** Position of the first treated time. */
	readonly start: number;
	/** Codes of the provinces in the panel, and the position of the treated one. */
	readonly units: readonly string[];
	readonly treated: number;
	/** Scores of the treated province, and of its comparison brought to its level; a value a time. */
	readonly own: readonly number[];
	readonly comparison: readonly number[];
	/** A row a unit, a value a time: how far each is from its comparison. */
	readonly gaps: readonly (readonly number[])[];
	/** Provinces that weigh something, the heaviest first. */
	readonly weights: readonly { readonly unit: string; readonly weight: number }[];
	/** A weight a time before the start. */
	readonly timeWeights: readonly number[];
	readonly att: number;
	readonly preRmspe: number;
	readonly postRmspe: number;
	readonly isTied: boolean;
	readonly test: Place & Pick<PermutationTest, 'statistic' | 'smallestP'>;
	/** Codes of units without a place, as they fit too well. */
	readonly unplaced: readonly string[];
	readonly testByPost: Place;
	readonly interval: EffectInterval | null;
	readonly detectable: DetectableEffects;
	readonly levels: TestLevels;
	readonly largestChange: number;
	readonly scale: readonly [low: number, high: number | null];
	readonly sourceIds: readonly string[];
	readonly leftOut: readonly { readonly unit: string; readonly times: readonly number[] }[];
	readonly outside: readonly number[];
	readonly unconfirmed: readonly number[];
	readonly others: readonly OtherAnswer[];
	readonly early: readonly (Place & { readonly time: number; readonly att: number })[];
	readonly withoutDonors: readonly { readonly unit: string; readonly att: number }[];
	readonly preTrend: PreTrend | null;
	readonly similar: {
		readonly units: readonly string[];
		readonly level: number;
		readonly change: number;
		readonly similarLevel: number;
		readonly similarChange: number;
		readonly expected: number | null;
	};
	readonly verdict: Verdict;
	readonly rule: VerdictRule;
}

/** A weight below it is none. */
const WEIGHTY = 1e-6;

export function answerOf({
	specification,
	data,
	finding,
	others,
	early,
	withoutDonors,
	events,
	similar,
	levels,
	verdict,
	rule
}: ImpactStudy): ImpactAnswer {
	const { panel, leftOut, outside, unconfirmed, largestChange, scale, sourceIds } = data;
	const { units, times, start, treated } = panel;
	const { estimate, placebos, test, testByPost, interval, detectable } = finding;
	const codeOf = (unit: number) => units[unit] ?? '';
	const own = [...(panel.outcomes[treated] ?? [])];
	return {
		specification,
		times,
		start,
		units,
		treated,
		own,
		comparison: own.map((score, at) => score - (estimate.gaps[at] ?? 0)),
		gaps: placebos.estimates.map(({ gaps }) => [...gaps]),
		weights: [...estimate.unitWeights]
			.map((weight, unit) => ({ unit: codeOf(unit), weight }))
			.filter(({ weight }) => weight > WEIGHTY)
			.sort((a, b) => b.weight - a.weight),
		timeWeights: [...estimate.timeWeights],
		att: estimate.att,
		preRmspe: estimate.preRmspe,
		postRmspe: estimate.postRmspe,
		isTied: estimate.isTied,
		test: { ...placeOf(test), statistic: test.statistic, smallestP: test.smallestP },
		unplaced: test.leftOut.map(codeOf),
		testByPost: placeOf(testByPost),
		interval,
		detectable,
		levels,
		largestChange,
		scale,
		sourceIds,
		leftOut,
		outside,
		unconfirmed,
		others: others.map((one) =>
			'found' in one
				? {
						specification: one.specification,
						found: {
							...placeOf(one.found.test),
							att: one.found.att,
							interval: one.found.interval
						},
						refusal: null
					}
				: { ...one, found: null }
		),
		early: early.flatMap(({ time, estimate: { att }, test: place }) =>
			place ? [{ time, att, ...placeOf(place) }] : []
		),
		withoutDonors: withoutDonors.map(({ donor, estimate: { att } }) => ({
			unit: codeOf(donor),
			att
		})),
		preTrend: events.preTrend,
		similar: {
			units: similar.similar.map(codeOf),
			level: similar.level,
			change: similar.change,
			similarLevel: similar.similarLevel,
			similarChange: similar.similarChange,
			expected: similar.expected
		},
		verdict,
		rule
	};
}

function placeOf({ rank, of, p }: PermutationTest): Place {
	return { rank, of, p };
}
