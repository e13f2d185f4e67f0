import { expect, test } from 'vitest';
import { RECORD_ALONE } from '$lib/engine/engine-content';
import { EngineError, type QueryEngine } from '$lib/engine/query-engine';
import { EngineCounts, type CountingSession } from './engine-counts.svelte';

/** A session whose question is answered by the test. */
function answeredBy(answer: (signal: AbortSignal | undefined) => Promise<unknown>) {
	const session: CountingSession = {
		state: { status: 'idle' },
		restarts: 0,
		use: async (_, question, control) => {
			await answer(control?.signal);
			return question({} as QueryEngine);
		}
	};
	return new EngineCounts<number>(session);
}

const QUESTION = { key: 'window', ask: () => Promise.resolve(26) };

test('counting that is stopped is told as stopped, and counts when it is tried again', async () => {
	let isSlow = true;
	const counts = answeredBy((signal) =>
		isSlow
			? new Promise((_, reject) => {
					signal?.addEventListener('abort', () => {
						reject(new EngineError('cancelled', 'cancelled'));
					});
				})
			: Promise.resolve()
	);
	const counting = counts.count(QUESTION, RECORD_ALONE);
	expect(counts.state).toEqual({ status: 'loading' });
	counts.stop();
	await counting;
	expect(counts.state).toEqual({ status: 'stopped' });
	isSlow = false;
	await counts.count(QUESTION, RECORD_ALONE);
	expect([counts.state.status, counts.answerTo(QUESTION, RECORD_ALONE)]).toEqual(['ready', 26]);
	counts.stop();
	expect(counts.state.status).toBe('ready');
});

test('an engine that died is told with its error', async () => {
	const error = new EngineError('died', 'gone');
	const counts = answeredBy(() => Promise.reject(error));
	await counts.count(QUESTION, RECORD_ALONE);
	expect(counts.state).toEqual({ status: 'failed', isStart: true, error });
});
