/** The call, or the reason of the signal as soon as it comes. */
export async function unlessAborted<T>(
	signal: AbortSignal | undefined,
	call: Promise<T>
): Promise<T> {
	if (signal === undefined) return call;
	// Nobody waits for a call that was given up, and what it fails with afterwards is no news.
	call.catch(() => undefined);
	signal.throwIfAborted();
	let onAbort: () => void = () => undefined;
	const aborted = new Promise<never>((_, reject) => {
		onAbort = () => {
			reject(signal.reason as Error);
		};
		signal.addEventListener('abort', onAbort);
	});
	try {
		return await Promise.race([call, aborted]);
	} finally {
		signal.removeEventListener('abort', onAbort);
	}
}
