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
	const batches: ArrowTable[] = [];
	await inBatches(connection, sql, { signal, isStreamed: false }, (batch) => {
		batches.push(batch);
	});
	return batches;
}

/**
 * Runs a statement in steps and hands over each batch of its answer as it comes; a streamed answer is
 * computed batch by batch and never stands in the engine as a whole.
 *
 * @throws EngineError of kind `cancelled` once the signal says so.
 */
export async function inBatches(
	connection: AsyncDuckDBConnection,
	sql: string,
	{
		signal,
		isStreamed
	}: { readonly signal: AbortSignal | undefined; readonly isStreamed: boolean },
	onBatch: (batch: ArrowTable) => void | Promise<void>
): Promise<void> {
	const cancel = () => void connection.cancelSent().catch(() => undefined);
	signal?.addEventListener('abort', cancel);
	try {
		for await (const batch of await connection.send(sql, isStreamed)) await onBatch(batch);
	} catch (error) {
		if (signal?.aborted !== true) throw error;
		throw new EngineError('cancelled', 'cancelled', { cause: error });
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}
