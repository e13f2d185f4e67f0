import { EngineError } from './query-engine';

/** @throws EngineError of kind `cancelled` once the signal says so. */
export function stopIfCancelled(
	control: { readonly signal?: AbortSignal | undefined } | undefined
): void {
	if (control?.signal?.aborted === true) throw new EngineError('cancelled', 'cancelled');
}
