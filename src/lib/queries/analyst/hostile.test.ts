import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineError, type QueryEngine } from '$lib/engine/query-engine';
import { isUsableAfter } from '$lib/engine/sql-fault';
import { askAnswer } from './answer';
import { answerCsv } from './answer-csv';
import { isRefusal, readStatement } from './statement';
import { startAnalystEngine, stateOf } from './testing/analyst-engine';
import { HOSTILE_STATEMENTS } from './testing/hostile-statements';

let engine: QueryEngine;
let before: string;
beforeAll(async () => {
	engine = await startAnalystEngine();
	before = await stateOf(engine);
}, 300_000);
afterAll(() => engine.close());

/** Asks as the page does; false where it was refused. */
async function passes(text: string): Promise<boolean> {
	const read = readStatement(text);
	if (isRefusal(read)) return false;
	try {
		await askAnswer(engine, read);
		await answerCsv(engine, read, 'excel');
		return true;
	} catch (error) {
		expect(error).toBeInstanceOf(EngineError);
		if (error instanceof EngineError)
			expect(isUsableAfter(error.message), error.message).toBe(true);
		return false;
	}
}

test('what would alter something is refused, and what passes alters nothing', async () => {
	const passed: string[] = [];
	for (const text of HOSTILE_STATEMENTS) if (await passes(text)) passed.push(text);
	expect(passed).toEqual([
		"SELECT E'\\'; DROP TABLE main.scores; --'",
		'SELECT $$; DROP TABLE main.scores; $$',
		'SELECT /* /* */ 1; DROP TABLE main.scores; -- */ 1',
		"FROM query_table('points')",
		'FROM pragma_storage_info(main.scores)',
		"PIVOT points ON level IN ('total') USING count(*) GROUP BY region",
		'FROM (UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b)',
		'SHOW ALL TABLES',
		'SHOW DATABASES'
	]);
	expect(await stateOf(engine)).toBe(before);
});

test('no text made of pieces of them alters anything', async () => {
	const pieces = HOSTILE_STATEMENTS.flatMap((text) => text.split(/(?<=[;'"$*/)(])|(?=[;'"$*/)(])/));
	const glue = fc.constantFrom(
		'',
		' ',
		'\n',
		';',
		'--',
		'/*',
		'*/',
		"'",
		'"',
		'$$',
		'(',
		')',
		' -- \n'
	);
	const text = fc
		.tuple(
			fc.constantFrom(
				'SELECT 1',
				'FROM (',
				'WITH a AS (',
				"SELECT '",
				'SELECT $$',
				'VALUES (1)',
				''
			),
			fc.array(fc.tuple(glue, fc.constantFrom(...new Set(pieces))), { minLength: 1, maxLength: 5 })
		)
		.map(([start, parts]) => start + parts.map((part) => part.join('')).join(''));
	await fc.assert(
		fc.asyncProperty(text, async (it) => {
			await passes(it);
		}),
		{ numRuns: 1500 }
	);
	expect(await stateOf(engine)).toBe(before);
}, 240_000);

test('the pieces alter something where nobody stands before the engine', async () => {
	await engine.query('DELETE FROM main.scores WHERE year = 2024');
	expect(await stateOf(engine)).not.toBe(before);
});
