import { expect, test } from 'vitest';
import { RECORD_ALONE, type EngineContent } from './engine-content';
import { EngineSession, type EngineParts } from './engine-session.svelte';
import type { QueryEngine } from './query-engine';

function fakeEngine(log: string[]): QueryEngine {
	return {
		version: 'fake',
		query: () => Promise.resolve([]),
		integers: () => Promise.resolve([]),
		loadText: () => Promise.resolve(),
		exportText: () => Promise.resolve(),
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

/** A content that writes its key into the log when it is laid. */
function content(key: string, log: string[]): EngineContent {
	return {
		key,
		lay: () => {
			log.push(`lay ${key}`);
			return Promise.resolve();
		}
	};
}

test('a reload lays the content over the record without starting the engine again', async () => {
	const log: string[] = [];
	const session = new EngineSession(parts(log));
	const first = await session.ready();
	expect(await session.reload(content('a', log))).toBe(first);
	expect(log).toEqual(['start', 'load', 'prepare', 'load', 'lay a', 'prepare']);
	expect(session.state.status).toBe('ready');
});

test('callers at the same time share one rebuild, and a content that is held costs none', async () => {
	const log: string[] = [];
	const session = new EngineSession(parts(log));
	const a = content('a', log);
	await Promise.all([session.reload(a), session.reload(a), session.ready()]);
	await session.reload(content('a', log));
	expect(log).toEqual(['start', 'load', 'lay a', 'prepare']);
	await session.reload(RECORD_ALONE);
	expect(log.slice(4)).toEqual(['load', 'prepare']);
});

test('no tables change under a question', async () => {
	const log: string[] = [];
	const session = new EngineSession(parts(log));
	let answer: () => void = () => undefined;
	const asked = session.use(content('a', log), async () => {
		log.push('asked');
		await new Promise<void>((resolve) => (answer = resolve));
		log.push('answered');
	});
	const next = session.reload(content('b', log));
	await expect.poll(() => log.at(-1)).toBe('asked');
	answer();
	await Promise.all([asked, next]);
	expect(log).toEqual([
		...['start', 'load', 'lay a', 'prepare', 'asked', 'answered'],
		...['load', 'lay b', 'prepare']
	]);
});

test('a rebuild that fails is told once to all who wait, and leaves no half-made tables', async () => {
	const log: string[] = [];
	let isBroken = true;
	const broken: EngineContent = {
		key: 'broken',
		lay: () => {
			log.push('lay');
			return isBroken ? Promise.reject(new Error('no such file')) : Promise.resolve();
		}
	};
	const session = new EngineSession(parts(log));
	await session.ready();
	const waiting = await Promise.allSettled([session.reload(broken), session.reload(broken)]);
	expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(session.state).toEqual({ status: 'failed', message: 'no such file' });
	expect(log).toEqual(['start', 'load', 'prepare', 'load', 'lay', 'close']);
	isBroken = false;
	await session.reload(broken);
	expect(session.state.status).toBe('ready');
	expect(log.slice(6)).toEqual(['start', 'load', 'lay', 'prepare']);
});

test('a question that fails leaves the engine as it is', async () => {
	const log: string[] = [];
	const session = new EngineSession(parts(log));
	await expect(
		session.use(RECORD_ALONE, () => Promise.reject(new Error('no column')))
	).rejects.toThrow('no column');
	await session.ready();
	expect(log).toEqual(['start', 'load', 'prepare']);
});
