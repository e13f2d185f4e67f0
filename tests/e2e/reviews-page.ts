/** The page of `reviews.test.ts`: saved reviews as pages use them, and what the test asks of them. */
import { readBundle } from '$lib/store/bundle';
import { keepDataset } from '$lib/store/keep-dataset';
import type { NextVersion } from '$lib/store/review-store';
import { importBundle, writeBundle } from '$lib/store/share-bundle';
import { StoreError, type StoreFault } from '$lib/store/store-error';
import { exampleUpload, SCHEMA_VERSION } from '$lib/store/testing/example-bundle';
import { exampleContent } from '$lib/store/testing/example-review';
import { openStore, type UploadStore } from '$lib/store/upload-store';

let opened: UploadStore | null = null;
let heard = 0;

function store(): UploadStore {
	if (opened === null) throw new Error('the store is not open');
	return opened;
}
const reviews = () => store().reviews;

/** What came of a call: its result, or why the store refused. */
export type Outcome<T> =
	| { readonly value: T; readonly fault: null }
	| { readonly value: null; readonly fault: StoreFault };

async function told<T>(work: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return { value: await work(), fault: null };
	} catch (error) {
		if (error instanceof StoreError) return { value: null, fault: error.fault };
		throw error;
	}
}

async function asDataAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
		reader.onerror = () => reject(new Error('the bundle cannot be read'));
		reader.readAsDataURL(blob);
	});
}

/** A review with a figure of so many megabytes, which no browser stores in less room. */
function contentOf(note: string, megabytes = 0) {
	const content = exampleContent(note);
	if (megabytes === 0) return content;
	const letters = Uint8Array.from({ length: megabytes * 1_000_000 }, () => 32 + Math.random() * 90);
	const file = new TextDecoder().decode(letters);
	const figures = [{ id: 'large', file }];
	const part = { kind: 'own', id: 'own-2', heading: '', text: '', figures } as const;
	return { ...content, plan: { ...content.plan, parts: [...content.plan.parts, part] } };
}

const lab = {
	open: () =>
		told(async () => {
			opened = await openStore();
			opened.reviews.subscribe(() => (heard += 1));
		}),
	heard: () => heard,
	list: () => told(() => reviews().list()),
	removed: () => told(() => reviews().removed()),
	history: (id: string) => told(() => reviews().history(id)),
	read: (id: string, version?: number) => told(() => reviews().read(id, version)),
	create: (name: string, note: string, megabytes = 0) =>
		told(() => reviews().save(contentOf(note, megabytes), { name }, 'Lan')),
	save: (note: string, to: NextVersion, megabytes = 0) =>
		told(() => reviews().save(contentOf(note, megabytes), to, 'Minh')),
	restore: (version: number, to: NextVersion) => told(() => reviews().restore(version, to)),
	rename: (id: string, name: string) => told(() => reviews().rename(id, name)),
	remove: (id: string) => told(() => reviews().remove(id)),
	putBack: (id: string) => told(() => reviews().putBack(id)),
	discard: (id: string) => told(() => reviews().discard(id)),
	commit: (number: number) =>
		told(async () => {
			const { record, original, rows, ledger } = await exampleUpload(number);
			const head = store().state().head?.number ?? null;
			const bodies = { original, rows, ledger };
			await store().commit((keep) => keepDataset(keep, record.dataset, bodies), head);
		}),
	undo: () => told(async () => (await store().undo()).head?.number ?? null),
	/** What is loaded, by the rows that went in. */
	rows: async () => {
		const { loaded } = store().state();
		return Promise.all(loaded.map(async ({ id }) => (await store().rowsOf(id)).text()));
	},
	exported: (versions: 'head' | 'all') =>
		told(async () => asDataAddress(await writeBundle(store(), { versions }))),
	imported: (address: string) =>
		told(async () => {
			const [, base64 = ''] = address.split(',');
			const zip = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
			const bundle = await readBundle(zip, { schemaVersion: SCHEMA_VERSION });
			const { isSame, reviews: taken } = await importBundle(store(), bundle);
			return { isSame, ...taken };
		})
};

declare global {
	interface Window {
		reviewLab: typeof lab;
	}
}
window.reviewLab = lab;
