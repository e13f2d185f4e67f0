import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { testAnyDialect } from './any-dialect';
import { CORPUS } from './corpus';
import { testFuzz } from './fuzz';
import { outcomeOf } from './outcome-of';
import { recentRecord } from './recent-record';
import { testRejectedAgain } from './rejected-again';

/** One engine for all that follows: to start it takes longer than most files. */
let engine: QueryEngine;
beforeAll(async () => {
	engine = await recentRecord();
}, 60_000);
afterAll(() => engine.close());

const axes = Object.entries(CORPUS);

test('the corpus has sixty files at least, each of them once', () => {
	const names = axes.flatMap(([, files]) => files.map(({ file }) => file));
	expect(names.length).toBeGreaterThanOrEqual(60);
	expect(new Set(names).size).toBe(names.length);
});

describe.each(axes)('%s', (_, files) => {
	test.each(files.map((file) => [file.file, file.has, file] as const))(
		'%s: %s',
		async (_name, _has, file) => {
			expect(await outcomeOf(engine, file)).toEqual(file.gives);
		},
		20_000
	);
});

testRejectedAgain(() => engine);
testAnyDialect(() => engine);
testFuzz(() => engine);
