import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { SourceRow } from '$lib/queries/sources';
import type { DataView } from '$lib/state/data-view';
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { LocalData } from './local-data.svelte';
import { withFiles, type Overlay } from './overlay';

/** What a page shows, with the sources behind it. */
export interface Sourced<Answer> {
	readonly answer: Answer;
	readonly sources: readonly SourceRow[];
}

/** How a page asks again for what it shows. */
export interface PageQuestion<Answer> {
	/** Which of the views of the page it is: `PAPI 04`. */
	readonly view: string;
	readonly dataView: DataView;
	ask(engine: QueryEngine): Promise<Answer>;
	sourceIds(answer: Answer): readonly string[];
	/** What the page can be about: loaded rows of other indices are not looked for. */
	readonly indices: readonly IndexCode[];
	/** Code of its province. */
	readonly area: string;
}

export type LocalPageState =
	/** What was built is what there is to show. */
	| { readonly status: 'built' }
	| { readonly status: 'asking' }
	| { readonly status: 'shown' }
	/** The reader did not wait for it. */
	| { readonly status: 'stopped' }
	| { readonly status: 'failed'; readonly error: unknown };

/** So many answers are kept, the latest asked for: a reader goes to and fro between few views. */
const MOST_KEPT = 12;

/** The answer of a page with what is loaded; null while there is none, and the built one stands. */
export class LocalPage<Answer> {
	state = $state.raw<LocalPageState>({ status: 'built' });
	/** By what was asked and what was loaded then. */
	readonly #found = new SvelteMap<string, Sourced<Answer>>();
	readonly #asking = new SvelteMap<string, Promise<Sourced<Answer>>>();
	#stop = new AbortController();
	#wanted: string | null = null;
	readonly local: LocalData;

	constructor(local: LocalData) {
		this.local = local;
	}

	/** The answer with what is loaded now, for this view and no other. */
	answerTo(view: string, dataView: DataView): Sourced<Answer> | null {
		const key = keyOf(view, dataView, this.local.overlay);
		return key === null ? null : (this.#found.get(key) ?? null);
	}

	/**
	 * Asks, where something is loaded that the page shall show. Of several questions the last one stands.
	 * In an effect it runs again when what is loaded changes, and for nothing else that it looks at.
	 */
	want(question: PageQuestion<Answer>): Promise<void> {
		const { overlay } = this.local;
		return untrack(() => this.#want(question, overlay));
	}

	/**
	 * Asks ahead what a reader is about to choose; null where nothing is loaded, and where it fails, which
	 * is told when it is chosen.
	 */
	async prepare(question: PageQuestion<Answer>): Promise<Sourced<Answer> | null> {
		const { overlay } = this.local;
		const key = keyOf(question.view, question.dataView, overlay);
		if (key === null || overlay === null) return null;
		return this.#found.get(key) ?? this.#ask(question, key, overlay).catch(() => null);
	}

	/** Ends what is asked for now. */
	stop(): void {
		if (this.state.status !== 'asking') return;
		this.#wanted = null;
		this.#stop.abort();
		this.#stop = new AbortController();
		this.#asking.clear();
		this.state = { status: 'stopped' };
	}

	async #want(question: PageQuestion<Answer>, overlay: Overlay | null): Promise<void> {
		const key = keyOf(question.view, question.dataView, overlay);
		if (this.#wanted === key && key !== null && this.state.status === 'asking') return;
		this.#wanted = key;
		if (key === null || overlay === null) {
			this.state = { status: 'built' };
			return;
		}
		if (this.#found.has(key)) {
			this.state = { status: 'shown' };
			return;
		}
		this.state = { status: 'asking' };
		try {
			await this.#ask(question, key, overlay);
			if (this.#wanted === key) this.state = { status: 'shown' };
		} catch (error) {
			if (this.#wanted === key) this.state = { status: 'failed', error };
		}
	}

	#ask(question: PageQuestion<Answer>, key: string, overlay: Overlay): Promise<Sourced<Answer>> {
		const under = this.#asking.get(key);
		if (under) return under;
		const content = this.local.content(question.dataView);
		const ask = async (engine: QueryEngine) => {
			const answer = await question.ask(engine);
			const ids = question.sourceIds(answer);
			const { indices, area } = question;
			return { answer, sources: await sourcesWith(engine, overlay, ids, indices, area) };
		};
		const asking = this.local.session
			.use(content, ask, { signal: this.#stop.signal })
			.then((found) => {
				this.#keep(key, found);
				return found;
			})
			.finally(() => {
				if (this.#asking.get(key) === asking) this.#asking.delete(key);
			});
		this.#asking.set(key, asking);
		return asking;
	}

	#keep(key: string, found: Sourced<Answer>): void {
		this.#found.set(key, found);
		for (const old of this.#found.keys()) {
			if (this.#found.size <= MOST_KEPT) return;
			// What is looked at now stays, however long ago it was asked for.
			if (old !== this.#wanted && old !== key) this.#found.delete(old);
		}
	}
}

/** Sources of an answer, and the files of the overlay with the rows of theirs that it may rest on. */
export async function sourcesWith(
	engine: QueryEngine,
	overlay: Overlay,
	ids: readonly string[],
	indices: readonly IndexCode[],
	area: string
): Promise<SourceRow[]> {
	const [{ askSources }, { askLoadedRows }] = await Promise.all([
		import('$lib/queries/sources'),
		import('$lib/queries/loaded-rows')
	]);
	const files = overlay.datasets.map(({ id }) => id);
	const sources = await askSources(engine, [...ids, ...files]);
	return withFiles(sources, overlay, await askLoadedRows(engine, files, indices, area));
}

function keyOf(view: string, dataView: DataView, overlay: Overlay | null): string | null {
	return overlay === null || dataView === 'record' ? null : `${view} ${overlay.key}`;
}
