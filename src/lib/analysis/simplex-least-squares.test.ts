import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOnSimplex, type SimplexProblem } from './simplex-least-squares';

/** Of two decimals, as indices have them. */
const number = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 100);

/** Problems of up to a dozen rows and columns, of more columns than rows as well. */
const problem = (ridge: fc.Arbitrary<number> = fc.constant(0)): fc.Arbitrary<SimplexProblem> =>
	fc.integer({ min: 1, max: 12 }).chain((rows) => {
		const path = fc
			.array(number, { minLength: rows, maxLength: rows })
			.map((values) => Float64Array.from(values));
		return fc.record({
			target: path,
			columns: fc.array(path, { minLength: 1, maxLength: 14 }),
			ridge
		});
	});

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

function objective({ target, columns, ridge = 0 }: SimplexProblem, weights: Float64Array): number {
	let total = 0;
	for (const [row, wanted] of target.entries()) {
		let sum = -wanted;
		for (const [at, column] of columns.entries()) sum += (weights[at] ?? 0) * (column[row] ?? 0);
		total += sum * sum;
	}
	return total + ridge * ridge * weights.reduce((sum, weight) => sum + weight * weight, 0);
}

/** Some other weights on the simplex. */
function drawn(count: number, seeds: readonly number[]): Float64Array {
	const raw = Float64Array.from({ length: count }, (_, at) => {
		const seed = seeds[at % seeds.length] ?? 1;
		return seed > 0.6 ? 0 : seed + 1e-6;
	});
	const sum = sumOf(raw);
	return sum === 0 ? raw.fill(1 / count) : raw.map((weight) => weight / sum);
}

const squared = (weights: Float64Array) => weights.reduce((sum, one) => sum + one * one, 0);

describe('weights on the simplex', () => {
	it('are not below zero, have the sum 1, and meet the conditions of the optimum', () => {
		fc.assert(
			fc.property(problem(fc.constantFrom(0, 0.1, 10)), (one) => {
				const { weights, kkt } = fitOnSimplex(one);
				expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
				expect(Math.abs(sumOf(weights) - 1)).toBeLessThan(1e-9);
				expect(kkt).toBeLessThan(1e-8);
			}),
			{ numRuns: 500 }
		);
	});

	it('are no worse than any others', () => {
		const seeds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5 });
		fc.assert(
			fc.property(problem(fc.constantFrom(0, 1)), seeds, (one, drawing) => {
				const best = objective(one, fitOnSimplex(one).weights);
				const other = objective(one, drawn(one.columns.length, drawing));
				expect(best).toBeLessThanOrEqual(other + 1e-9 * (1 + other));
			}),
			{ numRuns: 500 }
		);
	});

	it('do not depend on the order, on a common shift and on a common scale', () => {
		const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
		fc.assert(
			fc.property(problem(), number, factor, ({ target, columns }, shift, scale) => {
				const { weights } = fitOnSimplex({ target, columns });
				const moved = (path: Float64Array) => path.map((value) => (value + shift) * scale);
				const other = fitOnSimplex({
					target: moved(target),
					columns: columns.map(moved).reverse()
				});
				const back = [...other.weights].reverse();
				for (const [at, weight] of weights.entries()) {
					expect(Math.abs(weight - (back[at] ?? NaN))).toBeLessThan(1e-5);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('are of the smallest norm where others fit as well, and say so', () => {
		const target = Float64Array.of(1, 1);
		const columns = [
			[0, 0],
			[2, 2],
			[0, 2],
			[2, 0]
		].map((path) => Float64Array.from(path));
		const fit = fitOnSimplex({ target, columns });
		for (const weight of fit.weights) expect(weight).toBeCloseTo(0.25, 10);
		expect(fit).toMatchObject({ isTied: true });
		expect(fit.rmse).toBeLessThan(1e-12);
		const twins = fitOnSimplex({
			target: Float64Array.of(3, 0),
			columns: [Float64Array.of(1, 0), Float64Array.of(1, 0), Float64Array.of(0, 1)]
		});
		expect([...twins.weights].map((weight) => Number(weight.toFixed(9)))).toEqual([0.5, 0.5, 0]);
		expect(twins.isTied).toBe(true);
	});

	it('of the smallest norm are so beside others that fit as well', () => {
		// With two rows and many columns the target lies inside them, and weightings abound.
		const path = fc.tuple(number, number).map((pair) => Float64Array.from(pair));
		const columns = fc.array(path, { minLength: 6, maxLength: 14 });
		const seeds = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5 });
		fc.assert(
			fc.property(columns, seeds, (all, drawing) => {
				const inside = drawn(all.length, drawing);
				const target = new Float64Array(2);
				for (const [at, column] of all.entries()) {
					for (let row = 0; row < 2; row += 1) {
						target[row] = (target[row] ?? 0) + (inside[at] ?? 0) * (column[row] ?? 0);
					}
				}
				const { weights, rmse } = fitOnSimplex({ target, columns: all });
				expect(rmse).toBeLessThan(1e-7);
				expect(squared(weights)).toBeLessThanOrEqual(squared(inside) + 1e-6);
			}),
			{ numRuns: 300 }
		);
	});

	it('of one column are 1, and of none are refused', () => {
		const target = Float64Array.of(1, 2);
		expect([...fitOnSimplex({ target, columns: [Float64Array.of(5, 5)] }).weights]).toEqual([1]);
		expect(() => fitOnSimplex({ target, columns: [] })).toThrow('no column');
	});
});
