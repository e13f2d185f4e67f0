import { sharedEngineSession, type EngineState } from '$lib/engine/engine-session.svelte';
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
	ready(): Promise<QueryEngine>;
}

/** Counts the airings before the ends of windows that the reader has set, by the engine. */
export class WindowCounts {
	state = $state.raw<CountState>({ status: 'idle' });
	#answered = $state.raw<{ readonly key: string; readonly rows: readonly ExposureRow[] } | null>(
		null
	);
	#asked = '';
	readonly session: CountingSession;

	constructor(session: CountingSession = engineSession()) {
		this.session = session;
	}

	/** The answer for these windows; null while there is none. */
	rowsFor(windows: readonly SetWindow[]): readonly ExposureRow[] | null {
		return this.#answered?.key === keyOf(windows) ? this.#answered.rows : null;
	}

	/** Asks the engine. Of several questions at once only the last one's answer is kept. */
	async count(windows: readonly SetWindow[]): Promise<void> {
		const key = keyOf(windows);
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
			const engine = await this.session.ready();
			isStart = false;
			const { askExposureWith } = await import('$lib/queries/linkage-page');
			const rows = await askExposureWith(engine, windows);
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

function engineSession(): CountingSession {
	return sharedEngineSession(async (engine) => {
		const { prepareTables } = await import('$lib/queries/prepare');
		await prepareTables(engine);
	});
}

function keyOf(windows: readonly SetWindow[]): string {
	return JSON.stringify(windows);
}
