import { EngineError } from './query-engine';

/** The signal came, and the work went on for longer than it may. */
export class NotStopped extends Error {}

export function cancelled(cause?: unknown): EngineError {
	return new EngineError('cancelled', 'cancelled', { cause });
}

/**
 * The outcome of some work; once the signal says so it has `graceMs` to end by itself.
 *
 * @throws NotStopped where it does not.
 */
export function stoppable<T>(
	work: Promise<T>,
	signal: AbortSignal | undefined,
	graceMs: number
): Promise<T> {
	if (signal === undefined) return work;
	return new Promise((resolve, reject) => {
		const give = () => setTimeout(() => { reject(new NotStopped()); }, graceMs); // prettier-ignore
		if (signal.aborted) give();
		else signal.addEventListener('abort', give, { once: true });
		work.then(resolve, reject).finally(() => {
			signal.removeEventListener('abort', give);
		});
	});
}
