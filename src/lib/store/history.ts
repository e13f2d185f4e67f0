import type { Version } from './dataset';
import { StoreError } from './store-error';

/**
 * Where this browser stands in the list of versions. The list only grows, and each version names the
 * one that it was made from, so the versions form a tree. `tip` is the version last made, and `head`,
 * what is in force, is on the way from the first version to `tip`: undo moves `head` one step towards
 * the first, redo one step back towards `tip`. A version made after undo begins at `head` and becomes
 * the new `tip`; what was undone stays in the list and can be restored, but no longer redone.
 */
export interface HistoryPoint {
	/** `null`: nothing is loaded. */
	readonly head: number | null;
	readonly tip: number | null;
}

export const BEGINNING: HistoryPoint = { head: null, tip: null };

export type Versions = ReadonlyMap<number, Version>;

/** What a change does to the history: versions to add, and where the browser stands after it. */
export interface Step {
	readonly added: readonly Version[];
	readonly point: HistoryPoint;
}

export function versionAt(versions: Versions, number: number): Version {
	const version = versions.get(number);
	if (version === undefined) throw new StoreError({ kind: 'no_version', version: number });
	return version;
}

/** The datasets in force at a point of the history, in order. */
export function datasetsAt(versions: Versions, head: number | null): readonly string[] {
	return head === null ? [] : versionAt(versions, head).datasets;
}

export function undone(versions: Versions, { head, tip }: HistoryPoint): Step {
	if (head === null) throw new StoreError({ kind: 'nothing' });
	return { added: [], point: { head: versionAt(versions, head).parent, tip } };
}

/** The version to which redo goes; `null` where nothing is undone. */
export function redoTarget(versions: Versions, { head, tip }: HistoryPoint): number | null {
	let step = tip;
	while (step !== null && step !== head) {
		const { parent } = versionAt(versions, step);
		if (parent === head) return step;
		step = parent;
	}
	return null;
}

export function redone(versions: Versions, point: HistoryPoint): Step {
	const head = redoTarget(versions, point);
	if (head === null) throw new StoreError({ kind: 'nothing' });
	return { added: [], point: { head, tip: point.tip } };
}

/** Adds a version after what is in force. `madeAt` is an ISO instant. */
export function advanced(
	versions: Versions,
	{ head }: HistoryPoint,
	made: Pick<Version, 'action' | 'datasets' | 'madeAt'>
): Step {
	const number = Math.max(0, ...versions.keys()) + 1;
	return { added: [{ number, parent: head, ...made }], point: { head: number, tip: number } };
}

export function committed(
	versions: Versions,
	point: HistoryPoint,
	dataset: string,
	madeAt: string
): Step {
	const datasets = [...datasetsAt(versions, point.head), dataset];
	return advanced(versions, point, { action: { do: 'commit', dataset }, datasets, madeAt });
}

export function removed(
	versions: Versions,
	point: HistoryPoint,
	dataset: string,
	madeAt: string
): Step {
	const loaded = datasetsAt(versions, point.head);
	if (!loaded.includes(dataset)) throw new StoreError({ kind: 'no_dataset', dataset });
	const datasets = loaded.filter((id) => id !== dataset);
	return advanced(versions, point, { action: { do: 'remove', dataset }, datasets, madeAt });
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((id, at) => id === b[at]);
}

/** What was in force at an older version is in force again; nothing happens where it is already. */
export function restored(
	versions: Versions,
	point: HistoryPoint,
	version: number,
	madeAt: string
): Step {
	const { datasets } = versionAt(versions, version);
	if (sameList(datasets, datasetsAt(versions, point.head))) return { added: [], point };
	return advanced(versions, point, { action: { do: 'restore', version }, datasets, madeAt });
}
