import type { BakedBoundaries, Position } from './baked-boundaries';

type Quantised = Pick<BakedBoundaries, 'arcs' | 'transform'>;

/**
 * Arcs in degrees as whole steps of a lattice of `steps` steps across and up their reach. Positions that
 * fall on the one before are left out, but for the last: an arc keeps its two ends.
 */
export function quantiseArcs(arcs: readonly (readonly Position[])[], steps: number): Quantised {
	const reach = (axis: 0 | 1): readonly [number, number] => {
		const all = arcs.flatMap((arc) => arc.map((position) => position[axis]));
		const low = all.reduce((a, b) => Math.min(a, b), Infinity);
		const high = all.reduce((a, b) => Math.max(a, b), -Infinity);
		return [low, (high - low) / steps || 1];
	};
	const [west, acrossStep] = reach(0);
	const [south, upStep] = reach(1);
	return {
		transform: { scale: [acrossStep, upStep], translate: [west, south] },
		arcs: arcs.map((arc) => {
			let [lastEast, lastNorth] = [0, 0];
			return arc.flatMap(([longitude, latitude], at): Position[] => {
				const east = Math.round((longitude - west) / acrossStep);
				const north = Math.round((latitude - south) / upStep);
				const step: Position = [east - lastEast, north - lastNorth];
				const isNew = at === 0 || at === arc.length - 1 || step[0] !== 0 || step[1] !== 0;
				[lastEast, lastNorth] = [east, north];
				return isNew ? [step] : [];
			});
		})
	};
}
