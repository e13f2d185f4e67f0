import { afterEach, expect, test, vi } from 'vitest';
import { RECORD_ALONE, type EngineContent } from './engine-content';
import { EngineSession, STOP_GRACE_MS, type SessionEngine } from './engine-session.svelte';
import { startNodeEngine } from './node-engine.server';
import { EngineError, type QueryEngine } from './query-engine';

afterEach(() => {
	vi.useRealTimers();
});

const LAID: EngineContent = {
	key: 'laid',
	lay: (engine) => engine.run('CREATE OR REPLACE TABLE laid AS SELECT 7 AS n')
};
const died = () => new EngineError('died', 'gone');
const never = () => new Promise<never>(() => undefined);

/** A session over fake engines, which are numbered. */
function counted(start?: () => Promise<void>) {
	const killed: number[] = [];
	let starts = 0;
	const session = new EngineSession({
		start: async () => {
			starts += 1;
			const number = starts;
			await start?.();
			const done = () => Promise.resolve();
			const engine = { version: `${number}`, load: done, run: done, close: done };
			return { ...engine, kill: () => void killed.push(number) } as unknown as SessionEngine;
		},
		sources: () => Promise.resolve([]),
		prepare: () => Promise.resolve()
	});
	return { session, killed, starts: () => starts };
}

test('the tables are those of before in the engine that takes the place of a dead one', async () => {
	let starts = 0;
	const session = new EngineSession({
		start: () => {
			starts += 1;
			return startNodeEngine();
		},
		sources: () => Promise.resolve([]),
		prepare: (engine) => engine.run('CREATE OR REPLACE TABLE twice AS SELECT 2 * n AS n FROM laid')
	});
	const ask = (engine: QueryEngine) => engine.query('SELECT n FROM twice');
	const before = await session.use(LAID, ask);
	let asked = 0;
	const after = await session.use(LAID, (engine) => {
		asked += 1;
		return asked === 1 ? Promise.reject(died()) : ask(engine);
	});
	expect(after).toEqual(before);
	expect([starts, asked, session.restarts, session.state.status]).toEqual([2, 2, 1, 'ready']);
	await session.close();
});

test('a question that kills two engines is not asked a third time, and others are answered', async () => {
	const { session, starts } = counted();
	let asked = 0;
	const deadly = session.use(RECORD_ALONE, () => {
		asked += 1;
		return Promise.reject(died());
	});
	const other = session.use(RECORD_ALONE, (engine) => Promise.resolve(engine.version));
	await expect(deadly).rejects.toMatchObject({ kind: 'died' });
	expect(asked).toBe(2);
	expect(await other).toBe('3');
	expect([starts(), session.restarts]).toEqual([3, 2]);
});

test('a death is found behind the error that tells of it', async () => {
	const { session } = counted();
	let asked = 0;
	const answer = await session.use(RECORD_ALONE, () => {
		asked += 1;
		if (asked > 1) return Promise.resolve('answer');
		return Promise.reject(new Error('not staged', { cause: died() }));
	});
	expect(answer).toBe('answer');
});

test('what must not be begun again is told at once', async () => {
	const { session, starts } = counted();
	const once = { isRepeatable: false };
	const asked = session.use(RECORD_ALONE, () => Promise.reject(died()), once);
	await expect(asked).rejects.toMatchObject({ kind: 'died' });
	expect([starts(), session.state.status]).toEqual([1, 'failed']);
	await session.ready();
	expect([starts(), session.restarts]).toEqual([2, 1]);
});

test('an engine that dies while it is filled is started once more', async () => {
	const { session } = counted();
	let fills = 0;
	const content: EngineContent = {
		key: 'file',
		lay: () => {
			fills += 1;
			return fills === 1 ? Promise.reject(died()) : Promise.resolve();
		}
	};
	const both = [session.reload(content), session.reload(content)];
	const [first, second] = await Promise.all(both);
	expect(first).toBe(second);
	expect([fills, session.restarts]).toEqual([2, 1]);
});

test('a question that does not hear of being stopped is stopped with its engine', async () => {
	vi.useFakeTimers();
	const { session, killed, starts } = counted();
	const stop = new AbortController();
	const asked = session.use(RECORD_ALONE, never, stop).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(10);
	stop.abort();
	await vi.advanceTimersByTimeAsync(STOP_GRACE_MS - 1);
	expect(killed).toEqual([]);
	await vi.advanceTimersByTimeAsync(1);
	expect(await asked).toMatchObject({ kind: 'cancelled' });
	expect([killed, session.state.status, session.restarts]).toEqual([[1], 'idle', 0]);
	await session.ready();
	expect([starts(), session.state.status, session.restarts]).toEqual([2, 'ready', 0]);
});

test('one that hears of it leaves the engine', async () => {
	vi.useFakeTimers();
	const { session, killed } = counted();
	const stop = new AbortController();
	const asked = session
		.use(
			RECORD_ALONE,
			() =>
				new Promise((_, reject) => {
					stop.signal.addEventListener('abort', () => {
						reject(new EngineError('cancelled', 'cancelled'));
					});
				}),
			stop
		)
		.catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(10);
	stop.abort();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await asked).toMatchObject({ kind: 'cancelled' });
	expect(killed).toEqual([]);
});

test('stopping while an engine starts gives it up, also when it comes later', async () => {
	vi.useFakeTimers();
	let arrive: (() => void) | undefined;
	const { session, killed } = counted(() => new Promise((resolve) => (arrive ??= resolve)));
	const stop = new AbortController();
	const asked = session.use(RECORD_ALONE, never, stop).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(10);
	stop.abort();
	await vi.advanceTimersByTimeAsync(10);
	expect(await asked).toMatchObject({ kind: 'cancelled' });
	expect(session.state.status).toBe('idle');
	arrive?.();
	await vi.advanceTimersByTimeAsync(10);
	expect([killed, session.state.status]).toEqual([[1], 'idle']);
});

test('one that was stopped before its turn is not asked', async () => {
	const { session, starts } = counted();
	const asked = session.use(RECORD_ALONE, never, { signal: AbortSignal.abort() });
	await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
	expect(starts()).toBe(0);
});
