import type { Snapshot } from './catalogue';
import type { Damage } from './damage';
import { datasetsAt, redoTarget } from './history';
import type { StoreFault } from './store-error';
import type { StoreState } from './upload-store';

/** What is stored, as pages see it. */
export function stateOf(
	{ point, versions, records }: Snapshot,
	damaged: readonly Damage[],
	lost: StoreFault | null
): StoreState {
	return {
		head: point.head === null ? null : (versions.get(point.head) ?? null),
		versions: [...versions.values()].sort((a, b) => a.number - b.number),
		loaded: datasetsAt(versions, point.head).flatMap((id) => records.get(id)?.dataset ?? []),
		datasets: [...records.values()].map(({ dataset }) => dataset),
		records: [...records.values()],
		damaged,
		canUndo: point.head !== null,
		canRedo: redoTarget(versions, point) !== null,
		lost
	};
}
