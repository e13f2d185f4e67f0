export interface DodgeItem {
	/** Where the centre wants to be, in pixels. */
	readonly at: number;
	readonly size: number;
	/** How much an item resists being moved; 1 when absent. */
	readonly weight?: number;
}

interface Cluster {
	readonly members: readonly number[];
	readonly size: number;
	readonly weight: number;
	/** The weighted sum over the members of the start that each wants for the cluster. */
	readonly wish: number;
}

/**
 * Moves centres along one axis as little as possible so that no two items overlap and all lie in
 * `from`..`to`; the order of the wishes is kept. Items that need more than the room there is run
 * over `to`, so a caller makes room first. Returns centres in the order of `items`.
 */
export function dodge(items: readonly DodgeItem[], from: number, to: number, gap = 0): number[] {
	const sizes = items.map((item) => item.size + gap);
	const order = items.map((_, i) => i).sort((a, b) => wishOf(items, a) - wishOf(items, b) || a - b);
	const clusters: Cluster[] = [];
	const startOf = (c: Cluster): number =>
		Math.max(from, Math.min(c.wish / c.weight, to + gap - c.size));
	for (const i of order) {
		const size = sizes[i] ?? 0;
		const weight = items[i]?.weight ?? 1;
		const start = wishOf(items, i) - (size - gap) / 2;
		let last: Cluster = { members: [i], size, weight, wish: start * weight };
		let before = clusters.at(-1);
		while (before && startOf(before) + before.size > startOf(last)) {
			clusters.pop();
			last = {
				members: [...before.members, ...last.members],
				size: before.size + last.size,
				weight: before.weight + last.weight,
				wish: before.wish + last.wish - before.size * last.weight
			};
			before = clusters.at(-1);
		}
		clusters.push(last);
	}
	const centres = items.map(() => 0);
	for (const cluster of clusters) {
		let start = startOf(cluster);
		for (const i of cluster.members) {
			const size = sizes[i] ?? 0;
			centres[i] = start + (size - gap) / 2;
			start += size;
		}
	}
	return centres;
}

function wishOf(items: readonly DodgeItem[], i: number): number {
	return items[i]?.at ?? 0;
}
