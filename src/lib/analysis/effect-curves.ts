import { statisticOf, type Statistic } from './permutation-test';
import type { Placebos } from './placebos';

/** `a + b c + d c²`. */
type Quadratic = readonly [a: number, b: number, d: number];

/**
 * How the permutation test of one unit turns out when a constant effect `c` is taken from what it had
 * from the start on. Every gap is linear in `c`: the unit's own falls by it, and that of another rises by
 * the weight which the unit has in its comparison. So squared statistics are quadratic in `c`, and p only
 * changes where two of them cross: all answers are exact. (Time weights of synthetic
 * difference-in-differences depend on `c` through donors, a little; they are held as they are.)
 */
export class EffectCurves {
	readonly #own: Quadratic;
	readonly #others: readonly Quadratic[];

	/** Null where the unit has no place in the test. */
	static of(
		placebos: Placebos,
		unit: number,
		statistic: Statistic = statisticOf(placebos)
	): EffectCurves | null {
		if (statistic === 'ratio' && placebos.isPerfect[unit] === true) return null;
		const { estimates, isPerfect } = placebos;
		const curves = estimates.map(({ att, preRmspe, postRmspe, unitWeights }, other): Quadratic => {
			const slope = other === unit ? -1 : (unitWeights[unit] ?? 0);
			if (statistic === 'att') return [att * att, 2 * att * slope, slope * slope];
			const scale = statistic === 'ratio' ? preRmspe * preRmspe : 1;
			return [(postRmspe * postRmspe) / scale, (2 * att * slope) / scale, slope ** 2 / scale];
		});
		const own = curves[unit];
		if (!own) return null;
		const isPlaced = (other: number) => statistic !== 'ratio' || isPerfect[other] !== true;
		return new EffectCurves(
			own,
			curves.filter((_, other) => other !== unit && isPlaced(other))
		);
	}

	constructor(own: Quadratic, others: readonly Quadratic[]) {
		this.#own = own;
		this.#others = others;
	}

	/** Units that are ranked. */
	get of(): number {
		return this.#others.length + 1;
	}

	/** The p-value of the unit when `c` is taken from it. Ties count as more extreme. */
	pAt(c: number): number {
		const own = valueOf(this.#own, c);
		// A crossing is found up to a rounding error; there both are equal.
		const least = own - 1e-12 * Math.max(1, Math.abs(own));
		const above = this.#others.filter((other) => valueOf(other, c) >= least).length;
		return (above + 1) / this.of;
	}

	/** Where p can change, ascending. */
	crossings(): number[] {
		const found = this.#others.flatMap(([a, b, d]) =>
			rootsOf([a - this.#own[0], b - this.#own[1], d - this.#own[2]])
		);
		return [...new Set(found)].sort((one, other) => one - other);
	}
}

function valueOf([a, b, d]: Quadratic, c: number): number {
	return a + c * (b + c * d);
}

/** The real roots, without cancellation. */
function rootsOf([a, b, d]: Quadratic): number[] {
	const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(d));
	if (Math.abs(d) <= 1e-14 * size) return Math.abs(b) <= 1e-14 * size ? [] : [-a / b];
	const under = b * b - 4 * a * d;
	if (under < 0) return [];
	const half = -(b + (b < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
	return half === 0 ? [0] : [half / d, a / half];
}
