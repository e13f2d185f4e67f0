import type { Breach } from '$lib/ingest/rule-code';

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
