import type { ReaderClient } from '$lib/store/reader-client';

let spare: Promise<ReaderClient> | null = null;

async function startReader(): Promise<ReaderClient> {
	const { ReaderClient } = await import('$lib/store/reader-client');
	return new ReaderClient();
}

/** Starts the reader of the next file ahead: that takes longer than to read a small one. */
export function prepareReader(): void {
	spare ??= startReader();
	spare.catch(() => undefined);
}

/** Keeps a reader that has nothing to do: it reads the next file sooner than one that has read none. */
export function keepReader(reader: ReaderClient): void {
	if (spare === null) spare = Promise.resolve(reader);
	else reader.end();
}

/** The reader that was started ahead, or a new one where there is none, or it has died since. */
export async function takeReader(): Promise<ReaderClient> {
	const ahead = await takeSpare();
	return ahead === null || ahead.isOver ? startReader() : ahead;
}

/** Ends the reader that waits for a file. */
export async function endSpareReader(): Promise<void> {
	(await takeSpare())?.end();
}

async function takeSpare(): Promise<ReaderClient | null> {
	const ahead = spare;
	spare = null;
	return (await ahead?.catch(() => null)) ?? null;
}
