/** The page of `store.test.ts`: the store as pages use it, and what the test asks of it. */
import { readBundle } from '$lib/store/bundle';
import { keepDataset } from '$lib/store/keep-dataset';
import { fetchPublished, PublishedError } from '$lib/store/published';
import { sha256Of } from '$lib/store/sha256';
import { importBundle, writeBundle } from '$lib/store/share-bundle';
import { StoreError, type StoreFault } from '$lib/store/store-error';
import { exampleUpload, SCHEMA_VERSION } from '$lib/store/testing/example-bundle';
import { openStore, type UploadStore } from '$lib/store/upload-store';

let opened: UploadStore | null = null;
let heard = 0;

function store(): UploadStore {
	if (opened === null) throw new Error('the store is not open');
	return opened;
}

/** What the store shows, in short, or why it refused. */
export interface Shown {
	readonly fault: StoreFault | null;
	readonly head: number | null;
	readonly versions: readonly number[];
	readonly files: readonly string[];
	readonly damaged: readonly string[];
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	readonly lost: string | null;
}

function shown(fault: StoreFault | null = null): Shown {
	const state = opened?.state();
	return {
		fault,
		head: state?.head?.number ?? null,
		versions: state?.versions.map(({ number }) => number) ?? [],
		files: state?.loaded.map(({ file }) => file.name) ?? [],
		damaged: state?.damaged.map(({ file, part, found }) => `${file} ${part} ${found}`) ?? [],
		canUndo: state?.canUndo ?? false,
		canRedo: state?.canRedo ?? false,
		lost: state?.lost?.kind ?? null
	};
}

async function tried(work: () => Promise<unknown>): Promise<Shown> {
	try {
		await work();
		return shown();
	} catch (error) {
		if (error instanceof StoreError) return shown(error.fault);
		throw error;
	}
}

/** A megabyte that no browser stores in less room; the same for the same number. */
function noise(number: number): string {
	let state = number + 1;
	const next = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state & 0x7f;
	};
	return new TextDecoder().decode(Uint8Array.from({ length: 1_000_000 }, next));
}

function upload(number: number, megabytes: number) {
	const text = megabytes === 0 ? {} : { text: noise(number).repeat(megabytes) };
	return exampleUpload(number, { name: `${number}.csv`, ...text });
}

interface CommitOptions {
	readonly expectedHead?: number | null;
	readonly megabytes?: number;
	readonly signal?: AbortSignal;
}

async function commit(
	number: number,
	{ expectedHead, megabytes = 0, signal }: CommitOptions
): Promise<void> {
	const { record, original, rows, ledger } = await upload(number, megabytes);
	const head = expectedHead === undefined ? (store().state().head?.number ?? null) : expectedHead;
	const bodies = { original, rows, ledger };
	await store().commit((keep) => keepDataset(keep, record.dataset, bodies), head, signal);
}

/** Whether a file is there that has not its name yet, and something in it. */
async function isBeingWritten(): Promise<boolean> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle('nhip-cchc-bytes');
	for await (const handle of folder.values()) {
		if (handle.kind !== 'file' || !handle.name.endsWith('.part')) continue;
		// Renamed meanwhile, as small bodies are at once: then it is written already.
		const size = await handle.getFile().then(
			(file) => file.size,
			() => 0
		);
		if (size > 0) return true;
	}
	return false;
}

async function asDataAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
		reader.onerror = () => reject(new Error('the bundle cannot be read'));
		reader.readAsDataURL(blob);
	});
}

const lab = {
	open: () =>
		tried(async () => {
			opened = await openStore();
			opened.subscribe(() => (heard += 1));
		}),
	shown: () => shown(),
	heard: () => heard,
	commit: (number: number, options: CommitOptions = {}) => tried(() => commit(number, options)),
	/** Commits and cancels as soon as something was written; the name of the error. */
	cancelled: async (number: number, megabytes: number) => {
		const cancel = new AbortController();
		const ended = commit(number, { megabytes, signal: cancel.signal }).then(
			() => 'none',
			(error: unknown) => (error instanceof Error ? error.name : 'unknown')
		);
		while (!(await isBeingWritten())) await new Promise((resolve) => setTimeout(resolve, 1));
		cancel.abort();
		return ended;
	},
	undo: () => tried(() => store().undo()),
	redo: () => tried(() => store().redo()),
	restore: (number: number) => tried(() => store().restore(number)),
	remove: async (number: number) => {
		const { record } = await upload(number, 0);
		return tried(() => store().remove(record.dataset.id));
	},
	/** The bodies of what is loaded, read and hashed once more. */
	hashes: async () => {
		const bodies: string[] = [];
		for (const { id } of store().state().loaded) {
			for (const body of [store().originalOf(id), store().rowsOf(id), store().ledgerOf(id)]) {
				bodies.push(await sha256Of(await body));
			}
		}
		return bodies;
	},
	rowsOf: (number: number) =>
		tried(async () => {
			const { record } = await upload(number, 0);
			await store().rowsOf(record.dataset.id);
		}),
	bodyHash: async (number: number, part: 'original' | 'rows') => {
		const { record } = await upload(number, 0);
		return part === 'rows' ? record.dataset.rowsSha256 : record.dataset.file.sha256;
	},
	remember: async () => {
		const { record } = await upload(1, 0);
		await store().rememberMapping('đài', record.dataset.mapping, 'Nhật ký của đài');
	},
	recalled: async () => (await store().recallMapping('đài'))?.name ?? null,
	quota: () => store().quota(),
	exported: async (versions: 'head' | 'all') =>
		asDataAddress(await writeBundle(store(), { versions })),
	imported: (address: string) =>
		tried(async () => {
			const [, base64 = ''] = address.split(',');
			const zip = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
			await importBundle(store(), await readBundle(zip, { schemaVersion: SCHEMA_VERSION }));
		}),
	published: async (base: string) => {
		try {
			const published = await fetchPublished(base, { schemaVersion: SCHEMA_VERSION });
			if (published === null) return null;
			const original = published.datasets.map((dataset) => published.originalAddress(dataset))[0];
			const response = original === undefined ? null : await fetch(original);
			const rows = await Promise.all([...published.rows.values()].map((body) => body.text()));
			return { version: published.version.number, rows, original: await response?.text() };
		} catch (error) {
			if (error instanceof PublishedError) return error.fault;
			throw error;
		}
	},
	/** Bodies of which the database holds some but not yet all; and chunks that it holds. */
	inDatabase: () =>
		new Promise<{ unfinished: number; chunks: number }>((resolve) => {
			const opening = indexedDB.open('nhip-cchc');
			opening.onsuccess = () => {
				const database = opening.result;
				const transaction = database.transaction(['bodies', 'chunks']);
				const bodies = transaction.objectStore('bodies').getAll() as IDBRequest<
					{ whole: boolean }[]
				>;
				const chunks = transaction.objectStore('chunks').count();
				transaction.oncomplete = () => {
					database.close();
					const unfinished = bodies.result.filter(({ whole }) => !whole).length;
					resolve({ unfinished, chunks: chunks.result });
				};
			};
		})
};

declare global {
	interface Window {
		lab: typeof lab;
	}
}
window.lab = lab;
