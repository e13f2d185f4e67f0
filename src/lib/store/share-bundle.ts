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
import { now } from './now';
import { mergeReviews, type ReviewMerge } from './review-merge';
import { lastSave, listedReviews } from './share-reviews';
import { refusedBundle, StoreError } from './store-error';
import type { StoreState, UploadStore } from './upload-store';

export interface WriteBundleOptions {
	/** `head`: what is in force; `all`: every version, to move to another machine. */
	readonly versions?: 'head' | 'all';
	readonly by?: string;
	readonly signal?: AbortSignal | undefined;
}

/**
 * Writes what is loaded here, and the saved reviews, as a bundle. Throws `nothing` where there is neither,
 * `damaged` where a body is and `unreadable_review` where a review is.
 */
export async function writeBundle(
	store: UploadStore,
	{ versions = 'head', by = '', signal }: WriteBundleOptions = {}
): Promise<Blob> {
	const state = store.state();
	const reviews = await listedReviews(store.reviews, versions);
	// Nothing in force is no reason to take away what is in force on another machine.
	const head = versions === 'all' || state.loaded.length > 0 ? state.head : null;
	if (head === null && reviews.length === 0) throw new StoreError({ kind: 'nothing' });
	const chosen = versions === 'all' ? state.datasets : state.loaded;
	const saved = await lastSave(store.reviews);
	const made = head?.madeAt ?? '';
	const manifest: Manifest = {
		madeAt: made > saved ? made : saved,
		by,
		head,
		versions: versions === 'all' && head !== null ? state.versions : [],
		datasets:
			head === null
				? []
				: state.records
						.filter(({ dataset }) => chosen.some(({ id }) => id === dataset.id))
						.sort((a, b) => (a.dataset.id < b.dataset.id ? -1 : 1)),
		reviews
	};
	return packBundle(
		manifest,
		({ dataset }, part) => {
			if (part === 'original') return store.originalOf(dataset.id);
			return part === 'rows' ? store.rowsOf(dataset.id) : store.ledgerOf(dataset.id);
		},
		{ readVersion: async (id, version) => (await store.reviews.read(id, version)).version, signal }
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
	if (manifest.head === null) return { added, point };
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

/** What an import left here. */
export interface Imported {
	readonly state: StoreState;
	/** Whether all of it was here before. */
	readonly isSame: boolean;
	readonly reviews: Pick<ReviewMerge, 'added' | 'continued' | 'copies'>;
}

/** Adds a bundle to this store, so that it shows the same. Done twice, it changes nothing. */
export async function importBundle(
	store: UploadStore,
	bundle: Bundle,
	signal?: AbortSignal
): Promise<Imported> {
	const bodyOf = (sha256: string): Blob => {
		const body = bundle.bodies.get(sha256);
		if (body === undefined) throw refusedBundle('missing_entry', sha256);
		return body;
	};
	const before = store.state();
	const merged: ReviewMerge[] = [];
	const state = await store.apply({
		expectedHead: before.head?.number ?? null,
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
		step: (versions, point) => imported(versions, point, bundle, now()),
		reviews: (known) => {
			const merge = mergeReviews(known, bundle.reviews);
			merged.push(merge);
			return merge.writings;
		},
		signal
	});
	const { added = [], continued = [], copies = [], writings = [] } = merged.at(-1) ?? {};
	const isSame = writings.length === 0 && before.head?.number === state.head?.number;
	return { state, isSame, reviews: { added, continued, copies } };
}
