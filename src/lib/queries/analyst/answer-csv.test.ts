import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { answerCsv } from './answer-csv';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const SQL = `SELECT * FROM (VALUES
	('=1+1', -3.5, 12, DATE '2020-07-03', true), ('a;b,"c"', 41.00, NULL, NULL, NULL), ('Cao Bằng', -0.25, -7, NULL, false)
) AS t("@name", score, n, "on", "x;y")`;

const textOf = async (kind: 'software' | 'excel') => {
	const blob = await answerCsv(engine, { sql: SQL, from: 0 }, kind);
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
};

test('for software: UTF-8, comma, point; formulas are harmless, negative numbers as they are', async () => {
	expect(await textOf('software')).toBe(
		`'@name,score,n,on,x;y
'=1+1,-3.5,12,2020-07-03,true
"a;b,""c""",41,,,
Cao Bằng,-0.25,-7,,false
`
	);
});

test('for Vietnamese Excel: byte order mark, semicolon, decimal comma', async () => {
	expect(await textOf('excel')).toBe(
		`\ufeff'@name;score;n;on;"x;y"
'=1+1;-3,5;12;2020-07-03;true
"a;b,""c""";41;;;
Cao Bằng;-0,25;-7;;false
`
	);
});
