import { EffectCurves } from './effect-curves';
import type { Statistic } from './permutation-test';
import type { Placebos } from './placebos';

/** The effects that the test does not reject; an end is null where there is none. */
export interface EffectInterval {
	readonly low: number | null;
	readonly high: number | null;
	/** Effects between the ends are rejected, too: the set has gaps, and these are its outer ends. */
	readonly hasGaps: boolean;
	/** `1 - alpha`. */
	readonly level: number;
}

/**
 * The constant effects which, taken from the treated unit, leave a p-value above `alpha`. Null where the
 * unit has no place in the test, and where every effect is rejected.
 */
export function effectInterval(
	placebos: Placebos,
	alpha: number,
	statistic?: Statistic
): EffectInterval | null {
	const curves = EffectCurves.of(placebos, placebos.panel.treated, statistic);
	if (!curves) return null;
	const stretches = stretchesOf(curves).map((stretch) => ({
		...stretch,
		isKept: curves.pAt(stretch.at) > alpha
	}));
	const first = stretches.findIndex(({ isKept }) => isKept);
	const last = stretches.findLastIndex(({ isKept }) => isKept);
	const [from, to] = [stretches[first], stretches[last]];
	if (!from || !to) return null;
	return {
		low: from.low,
		high: to.high,
		hasGaps: stretches.slice(first, last).some(({ isKept }) => !isKept),
		level: 1 - alpha
	};
}

export interface DetectableEffects {
	/** The smallest rise and the smallest fall that would be found; null where none would. */
	readonly rise: number | null;
	readonly fall: number | null;
	/** Placebos that were tried. */
	readonly placebos: number;
	readonly alpha: number;
	readonly power: number;
}

/**
 * The smallest constant effect which, added in turn to what each donor had from the start on, gives a
 * p-value of at most `alpha` for so large a part of them as `power` says, as every larger one does.
 */
export function detectableEffects(
	placebos: Placebos,
	alpha: number,
	power: number,
	statistic?: Statistic
): DetectableEffects {
	const { panel } = placebos;
	const donors = [...panel.units.keys()].filter((unit) => unit !== panel.treated);
	const curves = donors.flatMap((unit) => EffectCurves.of(placebos, unit, statistic) ?? []);
	const needed = Math.ceil(power * curves.length);
	const smallest = (sign: 1 | -1) => {
		// To add an effect is to take away its opposite.
		const changes = curves.flatMap((one) => changesOf(one, alpha, -sign));
		changes.sort((one, other) => other.size - one.size);
		let found = curves.filter((one) => one.pAt(-sign * beyond(changes)) <= alpha).length;
		if (found < needed || curves.length === 0) return null;
		for (const { size, isFound } of changes) {
			found += isFound ? -1 : 1;
			if (found < needed) return size;
		}
		return 0;
	};
	return { rise: smallest(1), fall: smallest(-1), placebos: curves.length, alpha, power };
}

interface FoundChange {
	readonly size: number;
	/** Whether effects just larger are found; those just smaller are the opposite. */
	readonly isFound: boolean;
}

/** A size larger than any at which something changes. */
function beyond(changes: readonly FoundChange[]): number {
	return 1 + 2 * Math.max(0, ...changes.map(({ size }) => size));
}

/** The sizes at which effects of a sign begin or cease to be found. */
function changesOf(curves: EffectCurves, alpha: number, sign: number): FoundChange[] {
	const sizes = curves
		.crossings()
		.map((crossing) => sign * crossing)
		.filter((size) => size > 0)
		.sort((a, b) => a - b);
	const isFoundAt = (size: number) => curves.pAt(sign * size) <= alpha;
	let before = isFoundAt((sizes[0] ?? 1) / 2);
	return sizes.flatMap((size, at) => {
		const after = isFoundAt((size + (sizes[at + 1] ?? 2 * size + 1)) / 2);
		const isChange = after !== before;
		before = after;
		return isChange ? [{ size, isFound: after }] : [];
	});
}

interface Stretch {
	/** An effect inside, at which p is what it is in the whole stretch. */
	readonly at: number;
	readonly low: number | null;
	readonly high: number | null;
}

/** The stretches between crossings, and the crossings themselves, at which ties raise p. */
function stretchesOf(curves: EffectCurves): Stretch[] {
	const crossings = curves.crossings();
	const [first, last] = [crossings[0], crossings.at(-1)];
	if (first === undefined || last === undefined) return [{ at: 0, low: null, high: null }];
	return [
		{ at: first - 1 - Math.abs(first), low: null, high: first },
		...crossings.flatMap((low, at): Stretch[] => {
			const high = crossings[at + 1];
			const point = { at: low, low, high: low };
			return high === undefined ? [point] : [point, { at: (low + high) / 2, low, high }];
		}),
		{ at: last + 1 + Math.abs(last), low: last, high: null }
	];
}
