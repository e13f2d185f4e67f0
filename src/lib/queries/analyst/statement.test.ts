import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, readStatement } from './statement';

const kindOf = (text: string) => {
	const read = readStatement(text);
	return isRefusal(read) ? read.kind : 'statement';
};

describe('one statement that asks', () => {
	test.each([
		['SELECT 1', 'SELECT 1', 0],
		['  -- câu hỏi\n select 1 ;\n-- hết', 'select 1', 14],
		['/* a /* b */ ; */ FROM points;', 'FROM points', 18],
		['(VALUES (1), (2));;', '(VALUES (1), (2))', 0],
		["SELECT ';' || $$;$$ || $t$ ' $t$ AS \";\"", "SELECT ';' || $$;$$ || $t$ ' $t$ AS \";\"", 0],
		["SELECT E'\\';' ; ", "SELECT E'\\';'", 0],
		["SELECT 'it''s; ' -- ; '", "SELECT 'it''s; '", 0],
		['WITH a AS (SELECT [1, 2] AS l) SELECT {x: l[1]} FROM a', null, 0],
		['SELECT điểm$ FROM (SELECT 1 AS điểm$)', null, 0],
		['SUMMARIZE points', null, 0],
		['DESCRIBE points', null, 0],
		['SELECT 1 <> 2, 3 // 2, x -> x + 1', null, 0]
	] as const)('%s', (text, sql, from) => {
		expect(readStatement(text)).toEqual({ sql: sql ?? text, from });
	});
});

describe('is refused, with the place', () => {
	test.each([
		['', 'empty', 0],
		[' -- a\n ; /* b */ ', 'empty', 0],
		['SELECT 1; SELECT 2', 'several', 10],
		['SELECT 1;\n-- b\nDROP TABLE a;', 'several', 15],
		['DROP TABLE a', 'not_a_question', 0],
		['  (insert INTO a VALUES (1))', 'not_a_question', 3],
		['1', 'not_a_question', 0],
		['"SELECT" 1', 'not_a_question', 0],
		["SELECT 'a", 'open_text', 7],
		["SELECT E'\\'", 'open_text', 7],
		['SELECT $a$ $b$', 'open_text', 7],
		['SELECT "a', 'open_name', 7],
		['SELECT /* /* */', 'open_comment', 7],
		['SELECT (1', 'bracket', 7],
		['SELECT 1)', 'bracket', 8],
		['SELECT (1]', 'bracket', 9],
		['SELECT (1; 2)', 'bracket', 7],
		['SELECT ?', 'parameter', 7],
		['SELECT $1', 'parameter', 7]
	] as const)('%s', (text, kind, at) => {
		expect(readStatement(text)).toMatchObject({ kind, at });
	});
});

test('reads any text without failing, and a statement again as it was', () => {
	const bits = fc.constantFrom(
		...[
			'SELECT',
			'e',
			"'",
			'"',
			'$$',
			'$a$',
			'--',
			'\n',
			'/*',
			'*/',
			';',
			'(',
			')',
			'\\',
			' ',
			'1',
			'ế'
		]
	);
	fc.assert(
		fc.property(
			fc.array(bits, { maxLength: 25 }).map((all) => all.join('')),
			(text) => {
				const read = readStatement(text);
				if (isRefusal(read)) return;
				expect(text.slice(read.from, read.from + read.sql.length)).toBe(read.sql);
				expect(readStatement(read.sql)).toEqual({ sql: read.sql, from: 0 });
				expect(kindOf(`${read.sql};${read.sql}`)).toBe('several');
			}
		),
		{ numRuns: 3000 }
	);
});
