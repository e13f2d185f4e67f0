/** The steps of an upload between the file and its commit, in their order. */
export type UploadStep = 'stage' | 'read' | 'check' | 'compare' | 'write';

/** How a long step is watched and stopped. */
export interface UploadControl {
	/** Stops between two statements, and inside of one where the engine can. */
	readonly signal?: AbortSignal;
	/** `share` goes from 0 to 1 within the step. */
	readonly onProgress?: (step: UploadStep, share: number) => void;
}

export type UploadErrorKind =
	/** The person stopped it. Nothing was committed. */
	| 'cancelled'
	/** Rows got lost on the way, so nothing may be committed: a fault of this program. */
	| 'account'
	/** By this mapping the file makes no records. */
	| 'mapping'
	/** The engine could not read the rows as they were handed over. */
	| 'engine';

export class UploadError extends Error {
	override readonly name = 'UploadError';

	constructor(
		readonly kind: UploadErrorKind,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}
