import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askAnswer } from './answer';
import { EXAMPLE_NAMES, EXAMPLE_STATEMENTS, exampleStatement } from './example-statements';
import { isRefusal, readStatement, type Statement } from './statement';
import { startAnalystEngine } from './testing/analyst-engine';
import { ANALYST_VIEWS } from './view-list';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startAnalystEngine();
}, 300_000);
afterAll(() => engine.close());

function statement(text: string): Statement {
	const read = readStatement(text);
	if (isRefusal(read)) throw new Error(`${read.kind}: ${text}`);
	return read;
}
const answer = (text: string) => askAnswer(engine, statement(text));

test('the list has the views of the engine, each with its columns in order', async () => {
	const rows = await engine.query(
		`SELECT table_name AS view, string_agg(column_name, ' ' ORDER BY column_index) AS columns
		FROM duckdb_columns() WHERE schema_name = 'analyst' GROUP BY ALL`
	);
	const found = Object.fromEntries(rows.map((row) => [String(row['view']), row['columns']]));
	const listed = ANALYST_VIEWS.map(({ name, columns }) => [
		name,
		columns.map((column) => column.name).join(' ')
	]);
	expect(Object.fromEntries(listed)).toEqual(found);
});

test('everything is described in both languages, in composed Unicode', () => {
	const notes = ANALYST_VIEWS.flatMap((view) => [view, ...view.columns]);
	expect(notes.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '')).toEqual([]);
	expect(notes.filter(({ vi }) => vi !== vi.normalize('NFC'))).toEqual([]);
});

test('each view can be asked, and those of the record have rows', async () => {
	const empty: string[] = [];
	for (const { name } of ANALYST_VIEWS) {
		const { rows } = await answer(`SELECT count(*) FROM ${name}`);
		if (rows[0]?.[0] === 0) empty.push(name);
	}
	expect(empty).toEqual(['airings', 'criteria', 'actions', 'topics']);
});

describe('the examples', () => {
	test.each(EXAMPLE_NAMES)('%s has rows', async (name) => {
		const { columns, rows, isCut } = await answer(EXAMPLE_STATEMENTS[name]);
		expect(columns.length).toBeGreaterThan(2);
		expect(rows.length).toBeGreaterThan(2);
		expect(isCut).toBe(false);
	});

	test.each(EXAMPLE_NAMES)('%s asks the same in English', async (name) => {
		const english = exampleStatement(name, 'en');
		expect(english).not.toMatch(/_vi\b|[^\p{ASCII}]/u);
		const shape = async (text: string) => {
			const { columns, rows } = await answer(text);
			return [columns.map((column) => column.name.replace(/_vi$/, '_en')), rows.length];
		};
		expect(await shape(english)).toEqual(await shape(exampleStatement(name, 'vi')));
	});

	test('give the published figures of Cao Bằng', async () => {
		const { rows, columns } = await answer(EXAMPLE_STATEMENTS.provinceYears);
		const at = (name: string) => columns.findIndex((column) => column.name === name);
		const own = rows.filter(
			(row) => row[at('area_vi')] === 'Cao Bằng' && Number(row[at('year')]) >= 2018
		);
		expect(own.map((row) => row[at('score')])).toEqual([
			44.08, 44.81, 43.37, 39.19, 38.8, 41.66, 41.33
		]);
		expect(own.map((row) => `${String(row[at('rank')])}/${String(row[at('rank_of')])}`)).toEqual([
			'31/61',
			'15/63',
			'19/63',
			'58/60',
			'61/61',
			'38/61',
			'51/61'
		]);
	});

	test('no change is made across a level break', async () => {
		const { rows } = await answer(
			"SELECT count(*) FROM changes WHERE break_kind = 'level' AND score_change IS NOT NULL"
		);
		expect(rows).toEqual([[0]]);
	});
});

test('an answer keeps order, names, types and what doubles cannot hold', async () => {
	expect(
		await answer(
			`SELECT i AS a, i * 10 AS a, 12345678901234567890::HUGEINT AS h, 1.50 AS d, i > 1 AS f,
				DATE '2020-07-03' AS on, NULL AS "none", [1, 2] AS l, 'ế' AS t, 'nan'::DOUBLE AS x
			FROM range(3) r(i) ORDER BY i DESC -- the last first`
		)
	).toEqual({
		columns: [
			{ name: 'a', type: 'BIGINT', kind: 'integer' },
			{ name: 'a_1', type: 'BIGINT', kind: 'integer' },
			{ name: 'h', type: 'HUGEINT', kind: 'integer' },
			{ name: 'd', type: 'DECIMAL(3,2)', kind: 'number' },
			{ name: 'f', type: 'BOOLEAN', kind: 'flag' },
			{ name: 'on', type: 'DATE', kind: 'date' },
			{ name: 'none', type: 'INTEGER', kind: 'integer' },
			{ name: 'l', type: 'INTEGER[]', kind: 'text' },
			{ name: 't', type: 'VARCHAR', kind: 'text' },
			{ name: 'x', type: 'DOUBLE', kind: 'number' }
		],
		rows: [2, 1, 0].map((i) => [
			...[i, 10 * i, '12345678901234567890', 1.5, i > 1, '2020-07-03', null, '[1, 2]', 'ế', NaN]
		]),
		isCut: false
	});
});

test('more rows than are shown are cut, and it says so', async () => {
	const { rows, isCut } = await answer('FROM range(10001)');
	expect(rows).toHaveLength(10_000);
	expect(isCut).toBe(true);
});

describe('a fault names its place in the text', () => {
	test.each([
		["-- ế\nSELECT 'ế', scoer FROM points", 17, /scoer/],
		['SELECT *\nFROM pointz', 14, /pointz/],
		['SELECT 1 +', 10, /syntax error/],
		["SELECT CAST(area_code || 'x' AS INTEGER) FROM points", 7, /Could not convert/],
		['SELECT current_date', null, /icu/]
	])('%s', async (text, at, message) => {
		await expect(answer(text)).rejects.toMatchObject({
			at,
			fault: { message: expect.stringMatching(message) as string }
		});
	});
});
