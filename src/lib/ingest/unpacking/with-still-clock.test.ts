import { expect, test } from 'vitest';
import { withStillClock } from './with-still-clock';

function openWork() {
	let end: (value: null) => void = () => undefined;
	const promise = new Promise<null>((resolve) => {
		end = resolve;
	});
	return {
		promise,
		end: () => {
			end(null);
		}
	};
}

test('the clock moves again when the last of several pieces of work has ended, however it ended', async () => {
	const clock = Date.now;
	const { promise, end } = openWork();
	const one = withStillClock(() => promise);
	const two = withStillClock(() => Promise.reject(new Error('broken')));
	await expect(two).rejects.toThrow('broken');
	expect(Date.now).not.toBe(clock);
	end();
	await one;
	expect(Date.now).toBe(clock);
});
