/** A body that is kept, by its content. */
export interface ByteEntry {
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970 at which it was written. */
	readonly writtenAt: number;
}

/** A body, whole or in pieces that come one after the other; the pieces are given away. */
export type BodySource = Blob | Uint8Array | ReadableStream<Uint8Array<ArrayBuffer>>;

export type KeptBody = Pick<ByteEntry, 'sha256' | 'size'>;

export interface PutOptions {
	/** The hash that the body must have; where it has another, nothing is kept and `changed` is thrown. */
	readonly sha256?: string | undefined;
	readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps bodies of bytes under their SHA-256 (lower-case hex). A body is there whole or not at all,
 * however its writing ended. Every method throws a `StoreError`.
 */
export interface ByteStore {
	/** To be told before bodies are written: what takes time to start is started. */
	prepare?(): void;
	has(sha256: string): Promise<boolean>;
	/**
	 * Writes a body, reads it back against what came in, and gives its hash. The same body, where it is
	 * there already and sound, is left as it is. A cancelled call throws the signal's reason and leaves
	 * nothing behind.
	 */
	put(body: BodySource, options?: PutOptions): Promise<KeptBody>;
	get(sha256: string): Promise<Blob | null>;
	list(): Promise<ByteEntry[]>;
	/** Does nothing where there is no such body. */
	delete(sha256: string): Promise<void>;
	/** Removes what cut-off writes left behind before the time given (milliseconds since 1970). */
	removeLeftovers(before: number): Promise<void>;
}
