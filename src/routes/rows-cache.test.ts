import { expect, test } from 'vitest';
import { RowsCache, type RowsAt } from './rows-cache.svelte';

test('what is stopped is not to be had, and comes when it is asked for again', async () => {
	const cache = new RowsCache<{ readonly n: number }>();
	let answer: () => void = () => undefined;
	const signals: AbortSignal[] = [];
	const at: RowsAt<{ readonly n: number }> = {
		key: 'peer',
		load: (signal) => {
			signals.push(signal);
			return new Promise((resolve) => {
				answer = () => {
					resolve({ rows: [{ n: signals.length }], sources: [] });
				};
			});
		}
	};
	cache.want(at);
	cache.stop();
	expect(cache.of(at)).toEqual({ status: 'failed' });
	// What comes all the same is nobody's.
	answer();
	await Promise.resolve();
	expect(cache.of(at)).toEqual({ status: 'failed' });
	cache.retry(at);
	answer();
	await expect.poll(() => cache.of(at)).toMatchObject({ status: 'ready', rows: [{ n: 2 }] });
	expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});
