import { Matrix, QrDecomposition } from 'ml-matrix';
import { dot, norm, weightedSum } from './vectors';

/** A slope below this part of the product of the norms is a rounding error. */
const ROUNDING = 1e-12;
/** The same for a column at which the fit is level, so that no candidate is missed. */
const LEVEL = 1e-9;
/** A weight below it is none. */
const NOTHING = 1e-15;

/**
 * Searches for the weights on the simplex with the smallest `|columns w|² + ridge² |w|²`, by an active-set
 * method after Lawson and Hanson (Solving Least Squares Problems, 1974, chapter 23), in the space in which
 * the weights add up to 1: columns are freed one by one, the steepest first, and held at zero again when
 * the best weights of the free ones would fall below it. It ends at the optimum, after finitely many steps.
 */
export class ActiveSet {
	readonly #columns: readonly Float64Array[];
	readonly #ridge: number;
	readonly #largest: number;
	#weights: Float64Array;
	#free: readonly number[];

	/** `largest` is the largest norm of a column, above 0. */
	constructor(columns: readonly Float64Array[], ridge: number, largest: number) {
		this.#columns = columns;
		this.#ridge = ridge;
		this.#largest = largest;
		const norms = columns.map(norm);
		const nearest = norms.indexOf(Math.min(...norms));
		this.#weights = new Float64Array(columns.length);
		this.#weights[nearest] = 1;
		this.#free = [nearest];
	}

	/** The weights of the optimum. Throws where it is not found, which would be a fault of the search. */
	run(): Float64Array {
		const most = 50 * this.#columns.length + 100;
		for (let step = 0; step < most; step += 1) {
			const steepest = this.#steepest();
			if (steepest === null) return this.#weights;
			this.#free = [...this.#free, steepest];
			this.#settle();
		}
		throw new Error(`no optimum in ${String(most)} steps`);
	}

	/** Positions of the columns that could take weight from others without a loss, at the first order. */
	level(weights: Float64Array): number[] {
		const slopes = this.#slopes(weights);
		const size = norm(weightedSum(this.#columns, weights));
		const bound = LEVEL * size * this.#largest + ROUNDING * this.#largest ** 2;
		return [...slopes.keys()].filter((at) => (slopes[at] ?? 0) <= bound);
	}

	/** Half of how the objective grows when weight goes from all in proportion to one column. */
	#slopes(weights: Float64Array): Float64Array {
		const sum = weightedSum(this.#columns, weights);
		const gradient = Float64Array.from(
			this.#columns,
			(column, at) => dot(column, sum) + this.#ridge ** 2 * (weights[at] ?? 0)
		);
		const level = dot(gradient, weights);
		return gradient.map((slope) => slope - level);
	}

	/** The column that gains most from weight; null where none does. */
	#steepest(): number | null {
		const slopes = this.#slopes(this.#weights);
		const size = norm(weightedSum(this.#columns, this.#weights));
		const bound = ROUNDING * size * this.#largest + (ROUNDING * this.#largest ** 2) / 10;
		let found: number | null = null;
		let least = -bound;
		for (const [at, slope] of slopes.entries()) {
			if (slope >= least || this.#free.includes(at)) continue;
			[found, least] = [at, slope];
		}
		return found;
	}

	/** Goes to the best weights of the free columns; what would fall below zero on the way is held there. */
	#settle(): void {
		for (;;) {
			const wanted = this.#best();
			let step = 1;
			for (const [at, column] of this.#free.entries()) {
				const [now, next] = [this.#weights[column] ?? 0, wanted[at] ?? 0];
				if (next < 0) step = Math.min(step, now / (now - next));
			}
			const weights = new Float64Array(this.#columns.length);
			for (const [at, column] of this.#free.entries()) {
				const now = this.#weights[column] ?? 0;
				const next = now + step * ((wanted[at] ?? 0) - now);
				weights[column] = next > NOTHING ? next : 0;
			}
			const left = this.#free.filter((column) => (weights[column] ?? 0) > 0);
			const isWhole = left.length === this.#free.length;
			this.#weights = weights;
			this.#free = left;
			if (isWhole || step === 1) return;
		}
	}

	/** The best weights of the free columns that add up to 1, whatever their signs. */
	#best(): number[] {
		const [base, ...others] = this.#free;
		const origin = base === undefined ? undefined : this.#columns[base];
		if (!origin || others.length === 0) return [1];
		const rows = origin.length + (this.#ridge > 0 ? others.length + 1 : 0);
		const system = Matrix.zeros(rows, others.length);
		const wanted = Matrix.zeros(rows, 1);
		for (const [row, from] of origin.entries()) {
			wanted.set(row, 0, -from);
			for (const [at, column] of others.entries()) {
				system.set(row, at, (this.#columns[column]?.[row] ?? 0) - from);
			}
		}
		if (this.#ridge > 0) {
			wanted.set(origin.length, 0, -this.#ridge);
			for (const at of others.keys()) {
				system.set(origin.length, at, -this.#ridge);
				system.set(origin.length + 1 + at, at, this.#ridge);
			}
		}
		const found = new QrDecomposition(system).solve(wanted).to1DArray();
		return [1 - found.reduce((sum, one) => sum + one, 0), ...found];
	}
}
