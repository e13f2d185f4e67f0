/** A body that is kept, by its content. */
export interface ByteEntry {
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970 at which it was written. */
	readonly writtenAt: number;
}

/**
 * Keeps bodies of bytes under their SHA-256 (lower-case hex). A body is there whole or not at all,
 * however its writing ended. Every method throws a `StoreError`.
 */
export interface ByteStore {
	has(sha256: string): Promise<boolean>;
	/**
	 * Writes a body; one that is there is written anew. The hash is not computed here. A cancelled call
	 * throws the signal's reason and leaves nothing behind.
	 */
	put(sha256: string, body: Blob | Uint8Array, signal?: AbortSignal): Promise<void>;
	get(sha256: string): Promise<Blob | null>;
	list(): Promise<ByteEntry[]>;
	/** Does nothing where there is no such body. */
	delete(sha256: string): Promise<void>;
	/** Removes what cut-off writes left behind before the time given (milliseconds since 1970). */
	removeLeftovers(before: number): Promise<void>;
}
