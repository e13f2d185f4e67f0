import { EngineError } from './query-engine';

/** Whether the engine died, also behind an error that says what it was doing then. */
export function isDeath(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return (error instanceof EngineError && error.kind === 'died') || isDeath(error.cause);
}
