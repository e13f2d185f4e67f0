import { expect, test } from 'vitest';
import { isDeath } from './engine-death';
import { engineErrorOf, kindOfFailure } from './failure-kind';
import { startNodeEngine } from './node-engine.server';
import { EngineError } from './query-engine';
import { ENGINE_SETTINGS } from './settings';

function trap(message: string): Error {
	const error = new Error(message);
	error.name = 'RuntimeError';
	return error;
}

test.each([
	trap('unreachable'),
	trap('something new'),
	new Error('memory access out of bounds'),
	new Error('std::bad_alloc'),
	new Error('Out of Memory Error: failed to allocate data of size 2.0 GiB'),
	new Error('FATAL Error: the database has been invalidated'),
	new Error('INTERNAL Error: attempted to dereference a null pointer')
])('%s is the end of an engine', (error) => {
	expect(kindOfFailure(error)).toBe('died');
});

test.each([
	new Error("Conversion Error: could not convert string 'unreachable' to INT32"),
	new Error('Binder Error: Referenced column "bad_alloc" not found'),
	new Error('{"exception_type":"Out of Memory","exception_message":"too much"}'),
	'no error at all'
])('%s is a fault of the statement', (error) => {
	expect(kindOfFailure(error)).toBe('query');
});

test('a kind that is known stays, and a death is found behind what it interrupted', () => {
	const stopped = new EngineError('cancelled', 'cancelled');
	expect(engineErrorOf(stopped)).toBe(stopped);
	const died = new EngineError('died', 'gone');
	expect(isDeath(new Error('not written', { cause: new Error('not read', { cause: died }) }))).toBe(
		true
	);
	expect(isDeath(stopped)).toBe(false);
	expect(isDeath(undefined)).toBe(false);
});

test('an engine that is out of memory says so as it is read here', async () => {
	const limited = [...ENGINE_SETTINGS.slice(0, -1), "SET memory_limit = '16MiB'"];
	const engine = await startNodeEngine(limited);
	await expect(
		engine.query('SELECT i, hash(i) AS h FROM range(20000000) r(i) ORDER BY h DESC')
	).rejects.toMatchObject({ kind: 'died' });
	await engine.close();
});
