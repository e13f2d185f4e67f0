import { RECORD_ALONE, type EngineContent } from '$lib/engine/engine-content';
import {
	sharedEngineSession,
	type AskControl,
	type EngineSession
} from '$lib/engine/engine-session.svelte';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { DataView } from '$lib/state/data-view';
import type { StoreState, UploadStore } from '$lib/store/upload-store';
import { contentOf, overlayOf, type HostFiles, type Overlay } from './overlay';

/** What is used of the store. */
export interface KeptFiles extends Pick<UploadStore, 'rowsOf'> {
	state(): Pick<StoreState, 'loaded' | 'damaged' | 'lost'>;
	subscribe(listener: () => void): () => void;
}

/** Where loaded files are looked for. */
export interface LocalParts {
	readonly session: EngineSession;
	/** Cheap: whether the store is worth opening. */
	isAnythingKept(): Promise<boolean>;
	store(): Promise<KeptFiles>;
	/** Null where the host published nothing. */
	published(): Promise<HostFiles | null>;
	/** Calls back when another part of this browser may have loaded something. */
	onChange(look: () => void): void;
}

/**
 * What was loaded on this machine, or published on the host, beside the record: for every page of a tab.
 * Where there is nothing, looking costs two small questions and the engine is not started.
 */
export class LocalData {
	/** Null: the record alone, as far as was looked. */
	overlay = $state.raw<Overlay | null>(null);
	hasLooked = $state(false);
	/** What kept the store, or what the host published, from being read; null: nothing. */
	unread = $state.raw<unknown>(null);
	unpublished = $state.raw<unknown>(null);
	/** Names of files whose kept rows are lost or changed. */
	damaged = $state.raw<readonly string[]>([]);
	readonly session: EngineSession;
	readonly #parts: LocalParts;
	#store: KeptFiles | null = null;
	#host: Promise<HostFiles | null> | null = null;
	#looking: Promise<void> | null = null;
	#isFollowing = false;

	constructor(parts: LocalParts) {
		this.#parts = parts;
		this.session = parts.session;
	}

	/** Finds out what is loaded; what cannot be read is told in `unread` and `unpublished`. */
	look(): Promise<void> {
		this.#looking ??= this.#lookOnce();
		return this.#looking;
	}

	/** After a change: what is being looked at now may be older than that. */
	async #lookAgain(): Promise<void> {
		await this.#looking;
		await this.look();
	}

	/** What the engine has to hold for a view of a page. */
	content(view: DataView): EngineContent {
		return view === 'record' || this.overlay === null ? RECORD_ALONE : contentOf(this.overlay);
	}

	/**
	 * Asks the engine with what is loaded now; its tables stay as they are until the answer is there.
	 * Tables that a question makes itself stay for the next one.
	 */
	async ask<T>(question: (engine: QueryEngine) => Promise<T>, control?: AskControl): Promise<T> {
		await this.look();
		return this.session.use(this.content('all'), question, control);
	}

	async #lookOnce(): Promise<void> {
		if (!this.#isFollowing) {
			this.#isFollowing = true;
			this.#parts.onChange(() => void this.#lookAgain());
		}
		const host = await this.#readHost();
		const store = await this.#openStore();
		this.#show(host, store);
		this.#looking = null;
		this.hasLooked = true;
	}

	async #readHost(): Promise<HostFiles | null> {
		try {
			this.#host ??= this.#parts.published();
			const host = await this.#host;
			this.unpublished = null;
			return host;
		} catch (error) {
			this.#host = null;
			this.unpublished = error;
			return null;
		}
	}

	async #openStore(): Promise<KeptFiles | null> {
		try {
			if (this.#store === null && (await this.#parts.isAnythingKept())) {
				const store = await this.#parts.store();
				this.#store = store;
				store.subscribe(() => void this.#lookAgain());
			}
			this.unread = this.#store?.state().lost ?? null;
			return this.#store;
		} catch (error) {
			this.unread = error;
			return null;
		}
	}

	#show(host: HostFiles | null, store: KeptFiles | null): void {
		const state = store?.state() ?? null;
		// Bytes that are not what was kept are never shown; the rest is, and says what is missing.
		const lost = (state?.damaged ?? []).filter(({ part }) => part === 'rows');
		this.damaged = uniqueOf(lost.map(({ file }) => file));
		const whole = (state?.loaded ?? []).filter(
			({ id }) => !lost.some(({ dataset }) => dataset === id)
		);
		const machine =
			store === null ? null : { datasets: whole, rowsOf: (id: string) => store.rowsOf(id) };
		const overlay = overlayOf(host, machine);
		// The same files again are no change: pages would ask in vain.
		if (overlay?.key !== this.overlay?.key) this.overlay = overlay;
	}
}

function uniqueOf(names: readonly string[]): string[] {
	return names.filter((name, at) => names.indexOf(name) === at);
}

let shared: LocalData | undefined;

/** The one of a tab. Everything heavy is imported when there is something to read. */
export function sharedLocalData(): LocalData {
	shared ??= new LocalData({
		session: sharedEngineSession(async (engine) => {
			const { prepareTables } = await import('$lib/queries/prepare');
			await prepareTables(engine);
		}),
		isAnythingKept: async () => (await import('./anything-kept')).isAnythingKept(),
		store: async () => (await import('./shared-store')).sharedStore(),
		published: async () => (await import('./host-files')).hostFiles(),
		onChange: (look) =>
			void import('$lib/store/tabs').then(({ TabChannel }) => new TabChannel(look))
	});
	return shared;
}
