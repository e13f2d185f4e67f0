import { errorCode } from './publish-disk';

/** Why nothing was published. What was in force still is. */
export type PublishFault =
	| { readonly kind: 'no_folder'; readonly path: string }
	/** The folder holds something else than what was published. */
	| { readonly kind: 'other_folder'; readonly path: string }
	| { readonly kind: 'unreadable_state'; readonly path: string }
	| { readonly kind: 'newer_state'; readonly path: string }
	| { readonly kind: 'busy'; readonly path: string; readonly who: string; readonly since: string }
	| { readonly kind: 'denied'; readonly path: string }
	| { readonly kind: 'full'; readonly path: string }
	| { readonly kind: 'disk'; readonly path: string; readonly code: string }
	| { readonly kind: 'no_version'; readonly version: number }
	| { readonly kind: 'no_earlier' }
	/** A file of the version that is wanted back is gone or changed. */
	| { readonly kind: 'damaged_version'; readonly version: number; readonly file: string };

export class PublishError extends Error {
	override readonly name = 'PublishError';
	readonly fault: PublishFault;

	constructor(fault: PublishFault, options?: ErrorOptions) {
		super(`publish: ${fault.kind}`, options);
		this.fault = fault;
	}
}

/** An error of the disk by its cause; any other is thrown on as it is. */
export function asPublishError(error: unknown, path: string): unknown {
	const code = errorCode(error);
	if (error instanceof PublishError || code === '') return error;
	const options = { cause: error };
	switch (code) {
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return new PublishError({ kind: 'denied', path }, options);
		case 'ENOSPC':
		case 'EDQUOT':
			return new PublishError({ kind: 'full', path }, options);
		case 'ENOTDIR':
			return new PublishError({ kind: 'no_folder', path }, options);
		default:
			return new PublishError({ kind: 'disk', path, code }, options);
	}
}
