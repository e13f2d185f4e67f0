import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SimplexProblem } from '$lib/analysis/simplex-least-squares';
import { dot } from '$lib/analysis/vectors';
import { installPeer } from '../install-peer';

/** The package as it is used here: least `bᵀDb / 2 - dᵀb` with `Aᵀb ≥ b₀`, all counted from 1. */
interface Quadprog {
	readonly solveQP: (
		hessian: number[][],
		linear: number[],
		conditions: number[][],
		bounds: number[],
		equalities: number
	) => { readonly solution: number[]; readonly message: string };
}

export type WeightsOf = (problem: SimplexProblem) => Float64Array;

/**
 * Goldfarb and Idnani ask for a matrix that can be inverted. Where there are more columns than rows it cannot
 * be, and so much of its largest entry is added to the diagonal; of less, the package makes no use any more.
 */
export const PEER_RIDGE = 1e-10;

/** Weights on the simplex by `quadprog`: the quadratic programme as a user of the package writes it. */
export function quadprogWeights(): { readonly version: string; readonly weightsOf: WeightsOf } {
	const folder = installPeer('quadratic-peer', 'quadprog');
	const require = createRequire(join(folder, 'package.json'));
	const { version } = require('quadprog/package.json') as { version: string };
	return { version, weightsOf: weightsBy(require('quadprog') as Quadprog) };
}

function weightsBy({ solveQP }: Quadprog): WeightsOf {
	return ({ target, columns, ridge = 0 }) => {
		const away = columns.map((column) => column.map((value, at) => value - (target[at] ?? 0)));
		const hessian: number[][] = [[]];
		for (const [row, one] of away.entries()) {
			const line = [0];
			for (const [at, other] of away.entries()) {
				line.push(at < row ? (hessian[at + 1]?.[row + 1] ?? NaN) : dot(one, other));
			}
			hessian.push(line);
		}
		const largest = Math.max(...away.map((column) => dot(column, column)));
		const added = ridge > 0 ? ridge ** 2 : PEER_RIDGE * largest;
		const conditions: number[][] = [[]];
		for (const at of away.keys()) {
			const line = hessian[at + 1] ?? [];
			line[at + 1] = (line[at + 1] ?? NaN) + added;
			const condition = new Array<number>(away.length + 2).fill(0);
			condition[1] = 1;
			condition[at + 2] = 1;
			conditions.push(condition);
		}
		const linear = new Array<number>(away.length + 1).fill(0);
		const bounds = [0, 1, ...linear.slice(1)];
		const { solution, message } = solveQP(hessian, linear, conditions, bounds, 1);
		if (message !== '') throw new Error(`quadprog: ${message}`);
		return Float64Array.from(solution.slice(1));
	};
}
