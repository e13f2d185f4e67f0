import { expect, test } from 'vitest';
import { EngineError } from '$lib/engine/query-engine';
import { UploadError } from '$lib/queries/upload/upload-control';
import { onceMore } from './resumed-upload';

const died = () => new UploadError('engine', 'gone', { cause: new EngineError('died', 'gone') });

/** Work that fails so often, and how often it was done. */
function failing(times: number, error: () => Error) {
	const done = { count: 0 };
	const work = () => {
		done.count += 1;
		return done.count > times ? Promise.resolve('kept') : Promise.reject(error());
	};
	return { work, done };
}

test('what an engine died under is done once more, but not a third time', async () => {
	const once = failing(1, died);
	expect(await onceMore(once.work, undefined)).toBe('kept');
	const ever = failing(9, died);
	await expect(onceMore(ever.work, undefined)).rejects.toMatchObject({ name: 'UploadError' });
	expect(ever.done.count).toBe(2);
});

test('nothing else is done twice, nor what was stopped', async () => {
	const refused = failing(1, () => new UploadError('account', 'a row got lost'));
	await expect(onceMore(refused.work, undefined)).rejects.toThrow('a row got lost');
	const stopped = failing(1, died);
	await expect(onceMore(stopped.work, AbortSignal.abort())).rejects.toThrow('gone');
	expect([refused.done.count, stopped.done.count]).toEqual([1, 1]);
});
