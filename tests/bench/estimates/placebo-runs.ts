import type { Estimate } from '$lib/analysis/estimate';
import { impactPanel, type ImpactRow } from '$lib/analysis/impact-panel';
import type { TreatedPanel } from '$lib/analysis/panel';
import { placebosOf } from '$lib/analysis/placebos';
import { runDesign } from '$lib/analysis/run-design';
import { peerPlacebos, type PeerDesign } from './peer-placebos';
import type { WeightsOf } from './quadprog-weights';

/** Milliseconds of one design by run, and how far both sides are apart. */
export interface DesignRuns {
	readonly design: PeerDesign;
	readonly ours: number[];
	readonly peer: number[];
	/** Ours with test, interval and detectable effects, which the peer has none of. */
	readonly whole: number[];
	/** The largest difference of any weight, and of any effect, in points. */
	readonly weightApart: number;
	readonly attApart: number;
}

/** Cao Bằng in PCI's total, without 2021: all provinces from 2013 to 2020. */
export function pciPanel(rows: readonly ImpactRow[], design: PeerDesign): TreatedPanel {
	const donors = new Set(rows.map((row) => row.area_code));
	donors.delete('04');
	const question = { design, startYear: 'in', treated: '04', start: 2020, donors } as const;
	const made = impactPanel(rows, { ...question, without: [2021] });
	if ('kind' in made) throw new Error(made.kind);
	return made.panel;
}

async function timed<T>(into: number[], action: () => T | Promise<T>): Promise<T> {
	const start = performance.now();
	const result = await action();
	into.push(performance.now() - start);
	return result;
}

/** Both sides in turn. The first run of each is the coldest: nothing of it has been compiled. */
export async function designRuns(
	panel: TreatedPanel,
	design: PeerDesign,
	weightsOf: WeightsOf,
	runs: number
): Promise<DesignRuns> {
	const [ours, peer, whole]: [number[], number[], number[]] = [[], [], []];
	let [weightApart, attApart] = [0, 0];
	for (let run = 0; run < runs; run += 1) {
		const own = await timed(ours, () => placebosOf(panel, design));
		const others = await timed(peer, () => peerPlacebos(panel, design, weightsOf));
		await timed(whole, () => runDesign(panel, design));
		for (const [unit, one] of own.estimates.entries()) {
			const other = others[unit];
			if (!other) throw new Error('the peer left out a unit');
			weightApart = Math.max(weightApart, weightsApart(one, other));
			attApart = Math.max(attApart, Math.abs(one.att - other.att));
		}
	}
	return { design, ours, peer, whole, weightApart, attApart };
}

function weightsApart(one: Estimate, other: Estimate): number {
	const apart = (own: Float64Array, its: Float64Array) =>
		Math.max(...own.map((weight, at) => Math.abs(weight - (its[at] ?? NaN))));
	return Math.max(
		apart(one.unitWeights, other.unitWeights),
		apart(one.timeWeights, other.timeWeights)
	);
}
