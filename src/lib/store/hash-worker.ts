/** Computes the hash of one body beside the page, which goes on answering. */
import { sha256Here } from './sha256-here';

export type HashAnswer =
	| { readonly done: number }
	| { readonly sha256: string }
	| { readonly name: string; readonly message: string };

const answer = (data: HashAnswer): void => {
	postMessage(data);
};

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
	sha256Here(data, {
		onProgress: (done) => {
			answer({ done });
		}
	}).then(
		(sha256) => {
			answer({ sha256 });
		},
		(error: unknown) => {
			const { name, message } = error instanceof Error ? error : new Error(String(error));
			answer({ name, message });
		}
	);
});
