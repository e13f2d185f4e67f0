import { bodySha256 } from './bodies';
import { packBundle, type Bundle } from './bundle';
import type { DatasetRecord } from './database';
import type { Version } from './dataset';
import {
	advanced,
	datasetsAt,
	sameList,
	type HistoryPoint,
	type Step,
	type Versions
} from './history';
import { keepDataset } from './keep-dataset';
import type { Manifest } from './manifest';
import { refusedBundle, StoreError } from './store-error';
import type { StoreState, UploadStore } from './upload-store';

export interface WriteBundleOptions {
	/** `head`: what is in force; `all`: every version, to move to another machine. */
	readonly versions?: 'head' | 'all';
	readonly by?: string;
	readonly signal?: AbortSignal | undefined;
}

/** Writes what is loaded here as a bundle. Throws `nothing` where nothing is, `damaged` where a body is. */
export async function writeBundle(
	store: UploadStore,
	{ versions = 'head', by = '', signal }: WriteBundleOptions = {}
): Promise<Blob> {
	const state = store.state();
	if (state.head === null || (versions === 'head' && state.loaded.length === 0)) {
		throw new StoreError({ kind: 'nothing' });
	}
	const chosen = versions === 'all' ? state.datasets : state.loaded;
	const manifest: Manifest = {
		madeAt: state.head.madeAt,
		by,
		head: state.head,
		versions: versions === 'all' ? state.versions : [],
		datasets: state.records
			.filter(({ dataset }) => chosen.some(({ id }) => id === dataset.id))
			.sort((a, b) => (a.dataset.id < b.dataset.id ? -1 : 1))
	};
	return packBundle(
		manifest,
		({ dataset }, part) => {
			if (part === 'original') return store.originalOf(dataset.id);
			return part === 'rows' ? store.rowsOf(dataset.id) : store.ledgerOf(dataset.id);
		},
		signal
	);
}

const isSameVersion = (a: Version, b: Version) =>
	a.madeAt === b.madeAt && a.action.do === b.action.do && sameList(a.datasets, b.datasets);

/** The versions of a bundle that are not known here, with numbers of this place. */
function historyOf(
	versions: Versions,
	manifest: Manifest
): { readonly added: Version[]; readonly numbers: ReadonlyMap<number, number> } {
	const added: Version[] = [];
	const numbers = new Map<number, number>();
	let next = Math.max(0, ...versions.keys());
	for (const version of manifest.versions) {
		const known = [...versions.values()].find((other) => isSameVersion(version, other));
		if (known === undefined) next += 1;
		const number = known?.number ?? next;
		numbers.set(version.number, number);
		if (known !== undefined) continue;
		const { action, parent } = version;
		const here = (there: number) => numbers.get(there) ?? there;
		added.push({
			...version,
			number,
			parent: parent === null ? null : here(parent),
			action: action.do === 'restore' ? { ...action, version: here(action.version) } : action
		});
	}
	return { added, numbers };
}

/**
 * What an import does to the history: versions that are not known here are added, and what the bundle
 * shows is in force. An empty store stands where the bundle stood; any other goes one version on, so
 * that undo gives back what it showed. Nothing happens where it shows the same already.
 */
export function imported(
	versions: Versions,
	point: HistoryPoint,
	{ id, manifest }: Pick<Bundle, 'id' | 'manifest'>,
	madeAt: string
): Step {
	const { added, numbers } = historyOf(versions, manifest);
	const { datasets } = manifest.head;
	if (sameList(datasets, datasetsAt(versions, point.head))) return { added, point };
	const same = numbers.get(manifest.head.number);
	if (versions.size === 0 && same !== undefined) {
		return { added, point: { head: same, tip: same } };
	}
	const all = new Map([...versions, ...added.map((version) => [version.number, version] as const)]);
	const action = { do: 'import', bundle: id } as const;
	const step = advanced(all, point, { action, datasets, madeAt });
	return { added: [...added, ...step.added], point: step.point };
}

/** Adds a bundle to this store, so that it shows the same. Done twice, it changes nothing. */
export async function importBundle(
	store: UploadStore,
	bundle: Bundle,
	signal?: AbortSignal
): Promise<StoreState> {
	const bodyOf = (sha256: string): Blob => {
		const body = bundle.bodies.get(sha256);
		if (body === undefined) throw refusedBundle('missing_entry', sha256);
		return body;
	};
	return store.apply({
		expectedHead: store.state().head?.number ?? null,
		add: async (keep) => {
			const records: DatasetRecord[] = [];
			for (const { dataset } of bundle.manifest.datasets) {
				const bodies = {
					original: bodyOf(bodySha256(dataset, 'original')),
					rows: bodyOf(bodySha256(dataset, 'rows')),
					ledger: bodyOf(bodySha256(dataset, 'ledger'))
				};
				records.push(await keepDataset(keep, dataset, bodies));
			}
			return records;
		},
		step: (versions, point) => imported(versions, point, bundle, new Date().toISOString()),
		signal
	});
}
