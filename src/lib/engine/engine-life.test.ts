import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EngineLife } from './engine-life';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Locks of which a worker takes one, and lets it go when it ends. */
function fakeLocks() {
	const held = new Set<string>();
	const waiting: (() => void)[] = [];
	const locks = {
		query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
		request: (_: string, options: { signal: AbortSignal }, granted: () => void) =>
			new Promise<void>((resolve, reject) => {
				const wait = () => {
					granted();
					resolve();
				};
				waiting.push(wait);
				options.signal.addEventListener('abort', () => {
					waiting.splice(waiting.indexOf(wait), 1);
					reject(new Error('aborted'));
				});
			})
	} as unknown as LockManager;
	return {
		locks,
		waiting,
		take: (name: string) => held.add(name),
		free: () => {
			for (const granted of [...waiting]) granted();
		}
	};
}

const never = () => new Promise<never>(() => undefined);

test('what was asked of a worker that is gone fails at once, and so does what comes later', async () => {
	const { locks, take, free, waiting } = fakeLocks();
	const life = new EngineLife(locks);
	life.watch(new EventTarget() as Worker);
	const asked = life.during(never).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(1000);
	expect(waiting).toHaveLength(0);
	take(life.lock);
	await vi.advanceTimersByTimeAsync(1000);
	expect(waiting).toHaveLength(1);
	expect(await life.during(() => Promise.resolve('answer'))).toBe('answer');
	free();
	expect(await asked).toMatchObject({ kind: 'died' });
	await expect(life.during(() => Promise.resolve('answer'))).rejects.toMatchObject({
		kind: 'died'
	});
});

test('a worker that never takes its lock never started', async () => {
	const life = new EngineLife(fakeLocks().locks);
	life.watch(new EventTarget() as Worker);
	const asked = life.during(never).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(61_000);
	expect(await asked).toMatchObject({ kind: 'died', message: 'the worker did not start' });
});

test('each engine has a lock of its own, and none where there are no locks', () => {
	const { locks } = fakeLocks();
	expect(new EngineLife(locks).lock).not.toBe(new EngineLife(locks).lock);
	expect(new EngineLife(null).lock).toBe('');
});

test.each([
	[false, 'start'],
	[true, 'died']
])('an error of a worker whose start is over (%s) is of kind %s', async (isStarted, kind) => {
	const worker = new EventTarget();
	const life = new EngineLife(null);
	life.watch(worker as Worker);
	life.isStarted = isStarted;
	const asked = life.during(never).catch((error: unknown) => error);
	worker.dispatchEvent(new Event('error'));
	expect(await asked).toMatchObject({ kind, message: 'worker failed' });
});
