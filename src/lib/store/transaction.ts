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
