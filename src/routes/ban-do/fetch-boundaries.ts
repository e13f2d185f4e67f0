import { resolve } from '$app/paths';
import type { BoundarySet } from '$lib/domain/boundary-set';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';

const known = new Map<BoundarySet, Promise<BakedBoundaries>>();

/**
 * The boundaries of a set, fetched once a visit. Rejects where they cannot be had; the next call asks
 * for them again.
 */
export function fetchBoundaries(set: BoundarySet): Promise<BakedBoundaries> {
	const asked = known.get(set) ?? ask(set);
	known.set(set, asked);
	return asked;
}

async function ask(set: BoundarySet): Promise<BakedBoundaries> {
	try {
		const response = await fetch(resolve('/ban-do/[set].json', { set: String(set) }));
		if (!response.ok) throw new Error(`boundaries: ${response.status}`);
		return (await response.json()) as BakedBoundaries;
	} catch (fault) {
		known.delete(set);
		throw fault;
	}
}
