import type { EngineContent } from '$lib/engine/engine-content';
import type { AskControl, EngineState } from '$lib/engine/engine-session.svelte';
import type { QueryEngine } from '$lib/engine/query-engine';

export type CountState =
	| { readonly status: 'idle' }
	| { readonly status: 'loading' }
	| { readonly status: 'ready' }
	/** `isStart`: the engine did not come about; else it did not answer. */
	| { readonly status: 'failed'; readonly isStart: boolean; readonly error: unknown }
	/** The reader did not wait for it. */
	| { readonly status: 'stopped' };

/** The part of an engine session that is used here. */
export interface CountingSession {
	readonly state: EngineState;
	readonly restarts: number;
	use<T>(
		content: EngineContent,
		question: (engine: QueryEngine) => Promise<T>,
		control?: AskControl
	): Promise<T>;
}

/** What a reader has chosen that no built answer knows: a window of his own, a half-life. */
export interface CountQuestion<Answer> {
	/** Tells one question from another. */
	readonly key: string;
	ask(engine: QueryEngine): Promise<Answer>;
}

/** Answers by the engine to what a reader has chosen. */
export class EngineCounts<Answer> {
	state = $state.raw<CountState>({ status: 'idle' });
	#answered = $state.raw<{ readonly key: string; readonly answer: Answer } | null>(null);
	#asked = '';
	#stop = new AbortController();
	readonly session: CountingSession;

	constructor(session: CountingSession) {
		this.session = session;
	}

	/** The answer to this question with this content; null while there is none. */
	answerTo({ key }: { readonly key: string }, content: EngineContent): Answer | null {
		return this.#answered?.key === keyOf(key, content) ? this.#answered.answer : null;
	}

	/** Asks the engine; null asks nothing. Of several questions at once only the last one's answer is kept. */
	async count(question: CountQuestion<Answer> | null, content: EngineContent): Promise<void> {
		const key = question === null ? '' : keyOf(question.key, content);
		this.#asked = key;
		if (question === null) {
			this.state = { status: 'idle' };
			return;
		}
		if (this.#answered?.key === key) {
			this.state = { status: 'ready' };
			return;
		}
		this.state = { status: 'loading' };
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		let isStart = true;
		try {
			const asking = (engine: QueryEngine) => {
				isStart = false;
				return question.ask(engine);
			};
			const answer = await this.session.use(content, asking, { signal });
			if (this.#asked !== key) return;
			this.#answered = { key, answer };
			this.state = { status: 'ready' };
		} catch (error) {
			if (this.#asked !== key) return;
			this.state = { status: 'failed', isStart, error };
		}
	}

	/** Ends the counting under way. */
	stop(): void {
		if (this.state.status !== 'loading') return;
		this.#asked = '';
		this.#stop.abort();
		this.state = { status: 'stopped' };
	}
}

function keyOf(question: string, { key }: EngineContent): string {
	return JSON.stringify([key, question]);
}
