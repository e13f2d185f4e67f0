import { StoreError, type StoreFault } from './store-error';

/** What browsers call a full store: the standard's name, and Firefox's own two. */
const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE'];

function nameOf(error: unknown): string {
	const named = typeof error === 'object' && error !== null && 'name' in error;
	return named ? String(error.name) : '';
}

function faultOf(error: unknown): StoreFault {
	const message = error instanceof Error ? error.message : String(error);
	if (FULL.includes(nameOf(error))) return { kind: 'full' };
	// A file that was changed or taken away after it was chosen can no longer be read.
	if (nameOf(error) === 'NotReadableError') return { kind: 'changed', file: '' };
	return { kind: 'failed', message };
}

export function isAbort(error: unknown): boolean {
	return nameOf(error) === 'AbortError';
}

/** Any error of the browser's storage as the store's own; those of the store pass through. */
export function asStoreError(error: unknown): StoreError {
	return error instanceof StoreError ? error : new StoreError(faultOf(error), { cause: error });
}

/** As `guarded`, but where the call was cancelled it throws the signal's reason. */
export async function guardedUnless<T>(
	signal: AbortSignal | undefined,
	work: () => Promise<T>
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		signal?.throwIfAborted();
		throw asStoreError(error);
	}
}

/** Runs what touches the browser's storage, so that it fails by a `StoreError` only. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw asStoreError(error);
	}
}
