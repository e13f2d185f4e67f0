import type { Words } from '$lib/messages/words';

/** Milliseconds as seconds with one decimal, two below a tenth: `0,04`, `12,3`. */
export function secondsText({ format }: Words, ms: number): string {
	return format.fixed(ms / 1000, ms < 100 ? 2 : 1);
}
