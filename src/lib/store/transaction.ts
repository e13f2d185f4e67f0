import { asStoreError } from './storage-fault';

/**
 * Waits for the end of a transaction. Where it was aborted for want of space, its requests fail by a
 * plain `AbortError` or not at all, and only the transaction knows the reason: so that is thrown.
 */
export async function finished(
	transaction: { readonly done: Promise<void>; readonly error: DOMException | null },
	requests: readonly Promise<unknown>[]
): Promise<void> {
	const outcomes = Promise.allSettled(requests);
	try {
		await transaction.done;
	} catch (error) {
		throw transaction.error ?? error;
	}
	await outcomes;
}

/**
 * Does work in a transaction, all of it or nothing: when it throws, what it wrote is taken back. `work`
 * adds the requests for which it does not wait. Throws a `StoreError`.
 */
export async function wholly<T>(
	transaction: Parameters<typeof finished>[0] & { abort(): void },
	work: (requests: Promise<unknown>[]) => Promise<T>
): Promise<T> {
	const requests: Promise<unknown>[] = [];
	try {
		const result = await work(requests);
		await finished(transaction, requests);
		return result;
	} catch (error) {
		try {
			transaction.abort();
		} catch {
			// It is over already: that is what failed.
		}
		await Promise.allSettled([transaction.done, ...requests]);
		throw asStoreError(error);
	}
}
