import { EngineError, type QueryControl } from './query-engine';

/** @throws EngineError of kind `cancelled` once the signal says so. */
export function stopIfCancelled(control: QueryControl | undefined): void {
	if (control?.signal?.aborted === true) throw new EngineError('cancelled', 'cancelled');
}
