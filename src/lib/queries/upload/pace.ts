import { UploadError, type UploadControl } from './upload-control';

/** Longer than this no work in one piece may hold up the page, in milliseconds. */
const LONGEST_PIECE_MS = 16;

/** Lets the page breathe in long work on rows, and hears of a cancellation. */
export class Pace {
	#since = performance.now();

	constructor(readonly control: UploadControl) {}

	/** @throws UploadError of kind `cancelled`. */
	stopIfCancelled(): void {
		if (this.control.signal?.aborted === true) throw new UploadError('cancelled', 'cancelled');
	}

	/** To be called between pieces of work: waits for the page where they have taken long. */
	async breathe(): Promise<void> {
		if (performance.now() - this.#since < LONGEST_PIECE_MS) return;
		await new Promise((resolve) => setTimeout(resolve));
		this.#since = performance.now();
		this.stopIfCancelled();
	}
}
