import type { UploadStore } from '$lib/store/upload-store';

let opened: Promise<UploadStore> | undefined;

/**
 * The one store of a tab, opened when it is first asked for; a failed opening is tried again at the
 * next call. Throws as `openStore` does.
 */
export function sharedStore(): Promise<UploadStore> {
	opened ??= import('$lib/store/upload-store')
		.then(({ openStore }) => openStore())
		.catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
	return opened;
}
