import type { Breach } from '$lib/ingest/rule-code';
import { StoreError } from '$lib/store/store-error';

/** A file that cannot be read at all, and the rule that says why. */
export class FileRefused extends Error {
	override readonly name = 'FileRefused';

	constructor(
		readonly file: string,
		readonly breach: Breach
	) {
		super(breach.rule);
	}
}

/** A file that needs more memory than this machine should give. Sizes in bytes. */
export class TooLarge extends Error {
	override readonly name = 'TooLarge';

	constructor(
		readonly needed: number,
		readonly allowed: number
	) {
		super('too large');
	}
}

/** Whether another tab changed what is loaded since this one last looked. */
export function isStale(error: unknown): boolean {
	return error instanceof StoreError && error.fault.kind === 'stale';
}
