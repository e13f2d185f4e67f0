import { donorsOf, laterWeightsOf, type TreatedPanel } from './panel';
import { dot, mean } from './vectors';

/** What units that began at a similar level did afterwards, up or down. */
export interface SimilarStart {
	/** Mean of the treated unit before the start, and by how much its mean from then on differs. */
	readonly level: number;
	readonly change: number;
	/** Positions of the donors whose means before the start were nearest, the nearest first. */
	readonly similar: readonly number[];
	/** The means of their levels and of their changes. */
	readonly similarLevel: number;
	readonly similarChange: number;
	/**
	 * The change that a straight line through all donors, changes by levels, gives for the level of the
	 * treated unit; null where all have one level.
	 */
	readonly expected: number | null;
}

/** Whether a change is what may come by itself to whoever begins so high or so low. */
export function similarStart(panel: TreatedPanel, count: number): SimilarStart {
	const { outcomes, treated, start } = panel;
	const later = laterWeightsOf(panel);
	const movesOf = (unit: number) => {
		const path = outcomes[unit] ?? new Float64Array();
		const level = mean(path.subarray(0, start));
		return { unit, level, change: dot(path.subarray(start), later) - level };
	};
	const own = movesOf(treated);
	const donors = donorsOf(panel).map(movesOf);
	const nearest = [...donors]
		.sort(
			(a, b) => Math.abs(a.level - own.level) - Math.abs(b.level - own.level) || a.unit - b.unit
		)
		.slice(0, count);
	return {
		level: own.level,
		change: own.change,
		similar: nearest.map(({ unit }) => unit),
		similarLevel: mean(Float64Array.from(nearest, ({ level }) => level)),
		similarChange: mean(Float64Array.from(nearest, ({ change }) => change)),
		expected: expectedAt(own.level, donors)
	};
}

function expectedAt(
	level: number,
	donors: readonly { readonly level: number; readonly change: number }[]
): number | null {
	const middle = mean(Float64Array.from(donors, (donor) => donor.level));
	const usual = mean(Float64Array.from(donors, (donor) => donor.change));
	let [sum, squares] = [0, 0];
	for (const donor of donors) {
		sum += (donor.level - middle) * (donor.change - usual);
		squares += (donor.level - middle) ** 2;
	}
	return squares === 0 ? null : usual + (sum / squares) * (level - middle);
}
