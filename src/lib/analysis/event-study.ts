import { differenceInDifferences } from './difference-in-differences';
import { asIfTreated, type TreatedPanel } from './panel';
import { mean } from './vectors';

/** Gaps to the mean of all others, counted from the last time before the start. */
export interface EventStudy {
	/** A value a time; 0 at the last time before the start. */
	readonly effects: Float64Array;
	/** The same of every unit of the panel in the place of the treated one. */
	readonly cloud: readonly Float64Array[];
	/** How the gap moved from time to time before the start; null with fewer than three times. */
	readonly preTrend: PreTrend | null;
}

export interface PreTrend {
	/** Change of the gap a time, by least squares. */
	readonly slope: number;
	/** Place among all units by the size of the slope; ties count as steeper. */
	readonly rank: number;
	readonly of: number;
	readonly p: number;
}

export function eventStudy(panel: TreatedPanel): EventStudy {
	const { start, treated } = panel;
	const gapsOf = (unit: number) => differenceInDifferences(asIfTreated(panel, unit)).gaps;
	const cloud = [...panel.units.keys()].map((unit) => {
		const gaps = gapsOf(unit);
		return gaps.map((gap) => gap - (gaps[start - 1] ?? 0));
	});
	return {
		effects: cloud[treated] ?? new Float64Array(),
		cloud,
		preTrend: start < 3 ? null : preTrendOf(cloud, treated, start)
	};
}

function preTrendOf(cloud: readonly Float64Array[], treated: number, start: number): PreTrend {
	const slopes = cloud.map((gaps) => slopeOf(gaps.subarray(0, start)));
	const own = slopes[treated] ?? NaN;
	const rank = slopes.filter((slope) => Math.abs(slope) >= Math.abs(own)).length;
	return { slope: own, rank, of: slopes.length, p: rank / slopes.length };
}

/** Of a straight line through values one step apart. */
function slopeOf(values: Float64Array): number {
	const [middle, level] = [(values.length - 1) / 2, mean(values)];
	let [sum, squares] = [0, 0];
	for (const [at, value] of values.entries()) {
		sum += (at - middle) * (value - level);
		squares += (at - middle) ** 2;
	}
	return sum / squares;
}
