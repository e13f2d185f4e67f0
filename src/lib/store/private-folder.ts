/** Folder of the private file system in which bodies are kept. */
export const FOLDER = 'nhip-cchc-bytes';

export function isMissing(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'NotFoundError';
}
