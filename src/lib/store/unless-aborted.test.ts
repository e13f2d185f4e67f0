import { afterEach, beforeEach, expect, test } from 'vitest';
import { unlessAborted } from './unless-aborted';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
// Of a process, as the test runner would end at an unhandled rejection.
let others: NodeJS.UnhandledRejectionListener[];
beforeEach(() => {
	others = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection');
	process.on('unhandledRejection', note);
	unhandled.length = 0;
});
afterEach(() => {
	process.removeAllListeners('unhandledRejection');
	for (const other of others) process.on('unhandledRejection', other);
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

test('what a call is answered or fails with comes through', async () => {
	const { signal } = new AbortController();
	expect(await unlessAborted(undefined, Promise.resolve(1))).toBe(1);
	expect(await unlessAborted(signal, Promise.resolve(1))).toBe(1);
	await expect(unlessAborted(signal, Promise.reject(new Error('full')))).rejects.toThrow('full');
});

test.each(['before', 'after'])('a call cancelled %s it is made may fail unheard', async (when) => {
	const control = new AbortController();
	let fail: (reason: Error) => void = () => undefined;
	const call = new Promise<number>((_, reject) => {
		fail = reject;
	});
	if (when === 'before') control.abort(new Error('cancelled'));
	const waiting = unlessAborted(control.signal, call);
	control.abort(new Error('cancelled'));
	await expect(waiting).rejects.toThrow('cancelled');
	fail(new Error('the worker was ended'));
	await turn();
	expect(unhandled).toEqual([]);
});
