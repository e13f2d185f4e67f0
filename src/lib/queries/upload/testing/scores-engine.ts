import { afterAll } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { loadScores } from './check-tiny';

/** An engine with the tiny record of `loadScores`, closed when the tests of the file are over. */
export async function scoresEngine(): Promise<QueryEngine> {
	const engine = await startNodeEngine();
	afterAll(() => engine.close());
	await loadScores(engine);
	return engine;
}
