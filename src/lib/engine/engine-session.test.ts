import { expect, test } from 'vitest';
import { EngineSession, type EngineParts } from './engine-session.svelte';
import type { QueryEngine } from './query-engine';

function fakeEngine(log: string[]): QueryEngine {
	return {
		version: 'fake',
		query: () => Promise.resolve([]),
		run: () => Promise.resolve(),
		load: () => {
			log.push('load');
			return Promise.resolve();
		},
		close: () => {
			log.push('close');
			return Promise.resolve();
		}
	};
}

function parts(log: string[], change: Partial<EngineParts> = {}): EngineParts {
	return {
		start: () => {
			log.push('start');
			return Promise.resolve(fakeEngine(log));
		},
		sources: () => Promise.resolve([]),
		prepare: () => {
			log.push('prepare');
			return Promise.resolve();
		},
		...change
	};
}

test('nothing starts before the engine is asked for', () => {
	const log: string[] = [];
	expect(new EngineSession(parts(log)).state).toEqual({ status: 'idle' });
	expect(log).toEqual([]);
});

test('it starts once, however often it is asked for', async () => {
	const log: string[] = [];
	const session = new EngineSession(parts(log));
	const [a, b] = await Promise.all([session.ready(), session.ready()]);
	expect(a).toBe(b);
	expect(log).toEqual(['start', 'load', 'prepare']);
	expect(session.state.status).toBe('ready');
});

test('progress is a share, or unknown where more arrives than was told', async () => {
	const seen: unknown[] = [];
	const session: EngineSession = new EngineSession(
		parts([], {
			start: (onProgress) => {
				for (const [loaded, total] of [
					[1, 4],
					[9, 4],
					[1, 0]
				] as const) {
					onProgress({ loaded, total });
					seen.push(session.state);
				}
				return Promise.resolve(fakeEngine([]));
			}
		})
	);
	await session.ready();
	expect(seen).toEqual(
		[0.25, null, null].map((progress) => ({ status: 'loading', step: 'engine', progress }))
	);
});

test('a failure is told, leaves nothing running, and the next call tries again', async () => {
	const log: string[] = [];
	let isBroken = true;
	const session = new EngineSession(
		parts(log, {
			prepare: () => (isBroken ? Promise.reject(new Error('no table')) : Promise.resolve())
		})
	);
	await expect(session.ready()).rejects.toThrow('no table');
	expect(session.state).toEqual({ status: 'failed', message: 'no table' });
	expect(log).toEqual(['start', 'load', 'close']);
	isBroken = false;
	await session.ready();
	expect(session.state.status).toBe('ready');
});

test('closing ends the engine, and asking again starts another', async () => {
	const log: string[] = [];
	const session = new EngineSession(parts(log));
	await session.ready();
	await session.close();
	expect(session.state.status).toBe('idle');
	await session.ready();
	expect(log.filter((step) => step === 'start')).toHaveLength(2);
});
