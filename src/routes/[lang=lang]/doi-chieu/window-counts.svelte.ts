import type { EngineContent } from '$lib/engine/engine-content';
import type { EngineState } from '$lib/engine/engine-session.svelte';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { ExposureRow } from '$lib/queries/exposure';
import type { SetWindow } from '$lib/state/linkage-state';

export type CountState =
	| { readonly status: 'idle' }
	| { readonly status: 'loading' }
	| { readonly status: 'ready' }
	/** `isStart`: the engine did not come about; else it did not answer. */
	| { readonly status: 'failed'; readonly isStart: boolean; readonly reason: string };

/** The part of an engine session that is used here. */
export interface CountingSession {
	readonly state: EngineState;
	use<T>(content: EngineContent, question: (engine: QueryEngine) => Promise<T>): Promise<T>;
}

/** Counts the airings before the ends of windows that the reader has set, by the engine. */
export class WindowCounts {
	state = $state.raw<CountState>({ status: 'idle' });
	#answered = $state.raw<{ readonly key: string; readonly rows: readonly ExposureRow[] } | null>(
		null
	);
	#asked = '';
	readonly session: CountingSession;

	constructor(session: CountingSession) {
		this.session = session;
	}

	/** The answer for these windows with this content; null while there is none. */
	rowsFor(windows: readonly SetWindow[], content: EngineContent): readonly ExposureRow[] | null {
		return this.#answered?.key === keyOf(windows, content) ? this.#answered.rows : null;
	}

	/** Asks the engine. Of several questions at once only the last one's answer is kept. */
	async count(windows: readonly SetWindow[], content: EngineContent): Promise<void> {
		const key = keyOf(windows, content);
		this.#asked = key;
		if (windows.length === 0) {
			this.state = { status: 'idle' };
			return;
		}
		if (this.#answered?.key === key) {
			this.state = { status: 'ready' };
			return;
		}
		this.state = { status: 'loading' };
		let isStart = true;
		try {
			const rows = await this.session.use(content, async (engine) => {
				isStart = false;
				const { askExposureWith } = await import('$lib/queries/linkage-page');
				return askExposureWith(engine, windows);
			});
			if (this.#asked !== key) return;
			this.#answered = { key, rows };
			this.state = { status: 'ready' };
		} catch (error) {
			if (this.#asked !== key) return;
			const reason = error instanceof Error ? error.message : String(error);
			this.state = { status: 'failed', isStart, reason };
		}
	}
}

function keyOf(windows: readonly SetWindow[], { key }: EngineContent): string {
	return JSON.stringify([key, windows]);
}
