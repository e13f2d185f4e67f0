import { describe, expect, test } from 'vitest';
import { createTableSql } from './create-table';
import { statementsOf } from './script';

describe('statements of a script', () => {
	test('end with a semicolon at the end of a line', () => {
		expect(statementsOf('SELECT 1;\nSELECT 2;  \r\nSELECT 3')).toEqual([
			'SELECT 1',
			'SELECT 2',
			'SELECT 3'
		]);
	});

	test('may hold a semicolon inside a line', () => {
		expect(statementsOf(`SELECT string_split('a;b', ';') AS list;`)).toHaveLength(1);
	});

	test('are more than comments and blank lines', () => {
		expect(statementsOf('-- about;\n\n;\n-- more\n')).toEqual([]);
	});
});

describe('the statement that makes a table', () => {
	const columns = [{ name: 'a "b"', type: 'INTEGER' }];

	test('without files only names the columns', () => {
		expect(createTableSql({ table: 'x"y', columns, files: [] })).toBe(
			'CREATE OR REPLACE TABLE "x""y" ("a ""b""" INTEGER)'
		);
	});

	test('with files sniffs nothing', () => {
		const files = [{ name: "it's.csv", text: '' }];
		expect(createTableSql({ table: 't', columns, files })).toMatch(
			/read_csv\(\['it''s\.csv'\], auto_detect = false.*columns = \{'a "b"': 'INTEGER'\}\)$/
		);
	});
});
