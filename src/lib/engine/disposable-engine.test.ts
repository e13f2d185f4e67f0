import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CANCEL_GRACE_MS, DisposableEngine } from './disposable-engine';
import { RECORD_ALONE, type EngineContent } from './engine-content';
import { EngineError, type KillableEngine } from './query-engine';
import { isUsableAfter, readSqlFault } from './sql-fault';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const OTHER: EngineContent = { key: 'file', lay: () => Promise.resolve() };
const TIDY = '{"exception_type":"Binder","exception_message":"no","position":"4"}';

/** A disposable engine whose copies are counted. */
function counted({
	start,
	fill
}: { start?: () => Promise<void>; fill?: () => Promise<void> } = {}) {
	const made: { isKilled: boolean; key: string | null }[] = [];
	const disposable = new DisposableEngine({
		start: async () => {
			const copy = { isKilled: false, key: null };
			made.push(copy);
			await start?.();
			const kill = () => void (copy.isKilled = true);
			return { kill, copy } as unknown as KillableEngine;
		},
		fill: async (engine, { key }) => {
			await fill?.();
			(engine as unknown as { copy: { key: string } }).copy.key = key;
		}
	});
	const stop = new AbortController();
	const control = { signal: stop.signal, onProgress: () => undefined };
	const use = <T>(question: () => Promise<T>, content = RECORD_ALONE) =>
		disposable.use(content, question, control);
	return { made, use, stop: () => { stop.abort(); }, disposable }; // prettier-ignore
}

const never = () => new Promise<never>(() => undefined);
const failing = (error: Error) => () => Promise.reject(error);

test('one copy answers question after question, another content has one of its own', async () => {
	const { made, use } = counted();
	expect(await use(() => Promise.resolve(1))).toBe(1);
	expect(await use(() => Promise.resolve(2))).toBe(2);
	await expect(use(failing(new EngineError('query', TIDY)))).rejects.toThrow(TIDY);
	expect(made).toEqual([{ isKilled: false, key: '' }]);
	await use(() => Promise.resolve(3), OTHER);
	expect(made).toEqual([
		{ isKilled: true, key: '' },
		{ isKilled: false, key: 'file' }
	]);
});

test('a question that ends by itself when it is stopped leaves the copy', async () => {
	const { made, use, stop } = counted();
	const asked = use(failing(new EngineError('cancelled', 'cancelled')));
	stop();
	await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
	expect(made[0]?.isKilled).toBe(false);
});

test('one that does not is ended with its copy after a second, and the next has a new one', async () => {
	const first = counted();
	const asked = first.use(never);
	const outcome = asked.catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(10);
	first.stop();
	await vi.advanceTimersByTimeAsync(CANCEL_GRACE_MS - 1);
	expect(first.made[0]?.isKilled).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await outcome).toMatchObject({ kind: 'cancelled' });
	expect(first.made[0]?.isKilled).toBe(true);
	const control = { signal: new AbortController().signal, onProgress: () => undefined };
	expect(await first.disposable.use(RECORD_ALONE, () => Promise.resolve('new'), control)).toBe(
		'new'
	);
	expect(first.made).toHaveLength(2);
});

test('a module that broke down is not asked again', async () => {
	const { made, use } = counted();
	const broken = new EngineError('query', 'memory access out of bounds');
	await expect(use(failing(broken))).rejects.toBe(broken);
	expect(made[0]?.isKilled).toBe(true);
});

test('a question whose copy dies is asked of a new one, but not a third time', async () => {
	const died = new EngineError('died', 'gone');
	const saved = counted();
	let asked = 0;
	const once = () => {
		asked += 1;
		return asked === 1 ? Promise.reject(died) : Promise.resolve('answer');
	};
	expect(await saved.use(once)).toBe('answer');
	expect(saved.made.map(({ isKilled }) => isKilled)).toEqual([true, false]);
	const lost = counted();
	await expect(lost.use(failing(died))).rejects.toBe(died);
	expect(lost.made.map(({ isKilled }) => isKilled)).toEqual([true, true]);
});

test('stopping while a copy is made ends it, also when it is there later', async () => {
	let arrive: (() => void) | undefined;
	const { made, use, stop } = counted({
		start: () => new Promise((resolve) => (arrive = resolve))
	});
	const outcome = use(() => Promise.resolve(1)).catch((error: unknown) => error);
	await vi.advanceTimersByTimeAsync(10);
	stop();
	await vi.advanceTimersByTimeAsync(10);
	expect(await outcome).toMatchObject({ kind: 'cancelled' });
	arrive?.();
	await vi.advanceTimersByTimeAsync(10);
	expect(made[0]?.isKilled).toBe(true);
});

test('a copy that is not filled is a failed start, and ended', async () => {
	const { made, use } = counted({ fill: failing(new Error('HTTP 404')) });
	await expect(use(() => Promise.resolve(1))).rejects.toMatchObject({
		kind: 'start',
		message: 'HTTP 404'
	});
	expect(made[0]?.isKilled).toBe(true);
});

test('faults are read from JSON, with what stands before it', () => {
	expect(readSqlFault(`Parser Error: ${TIDY}`)).toEqual({
		type: 'Binder',
		message: 'no',
		position: 4
	});
	expect(readSqlFault('{"exception_type":"Parser","exception_message":"x"}')?.position).toBeNull();
	expect(readSqlFault('memory access out of bounds')).toBeNull();
	expect(readSqlFault('{broken')).toBeNull();
	expect(isUsableAfter('{"exception_type":"INTERNAL","exception_message":"x"}')).toBe(false);
});
