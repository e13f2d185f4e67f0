import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { ArrowTable } from './arrow-rows';
import { EngineError } from './query-engine';

/**
 * Runs a statement in steps, between which the worker hears of a cancellation; returns the batches
 * of its answer.
 *
 * @throws EngineError of kind `cancelled` once the signal says so.
 */
export async function askCancellably(
	connection: AsyncDuckDBConnection,
	sql: string,
	signal: AbortSignal
): Promise<ArrowTable[]> {
	const cancel = () => void connection.cancelSent().catch(() => undefined);
	signal.addEventListener('abort', cancel);
	try {
		const batches: ArrowTable[] = [];
		for await (const batch of await connection.send(sql)) batches.push(batch);
		return batches;
	} catch (error) {
		if (!signal.aborted) throw error;
		throw new EngineError('cancelled', 'cancelled', { cause: error });
	} finally {
		signal.removeEventListener('abort', cancel);
	}
}
