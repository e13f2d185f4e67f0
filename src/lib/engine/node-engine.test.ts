import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteIdentifier, quoteLiteral } from './identifier';
import { startNodeEngine } from './node-engine.server';
import type { QueryEngine } from './query-engine';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const refusal = (sql: string) => engine.query(sql).catch((error: unknown) => error);

test('the engine is the stable DuckDB 1.4', () => {
	expect(engine.version).toMatch(/^DuckDB v1\.4\./);
});

describe('settings', () => {
	test.each([
		'SELECT current_date',
		`SELECT json_extract('{}', '$.a')`,
		`FROM read_parquet('a.parquet')`
	])('what needs an extension is a plain refusal: %s', async (sql) => {
		expect(await refusal(sql)).toMatchObject({
			name: 'EngineError',
			kind: 'query',
			message: expect.stringMatching(/Catalog Error|Binder Error/) as string
		});
	});

	test.each(['SET autoload_known_extensions = true', `SET threads = 2`, 'RESET memory_limit'])(
		'they are locked: %s',
		async (sql) => {
			expect(await refusal(sql)).toMatchObject({
				kind: 'query',
				message: expect.stringContaining('locked') as string
			});
		}
	);

	test('the engine answers after a refusal', async () => {
		await refusal('SELECT nothing FROM nowhere');
		expect(await engine.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
	});
});

describe('quotes', () => {
	// A NUL ends a C string, a lone surrogate is no text.
	const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));

	test('a literal comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				expect(await engine.query(`SELECT ${quoteLiteral(text)} AS text`)).toEqual([{ text }]);
			})
		);
	}, 30_000);

	test('an identifier names its column', async () => {
		const names = anyText.filter((text) => text !== '');
		await fc.assert(
			fc.asyncProperty(names, async (name) => {
				const [row] = await engine.query(`SELECT 1 AS ${quoteIdentifier(name)}`);
				expect(Object.keys(row ?? {})).toEqual([name]);
			}),
			{ examples: [['__proto__'], ['constructor']] }
		);
	}, 30_000);

	test('a parameter is a value, whatever it says', async () => {
		const said = "'; DROP TABLE scores; --";
		expect(await engine.query('SELECT ? AS said', [said])).toEqual([{ said }]);
	});
});

describe('answers', () => {
	test('numbers, texts, flags and null are plain values', async () => {
		const sql = `SELECT 9007199254740991::BIGINT AS big, 1.25::DOUBLE AS half, true AS yes, NULL AS none,
			'Cao Bằng' AS name, count(*) AS n FROM range(3)`;
		expect(await engine.query(sql)).toEqual([
			{ big: 9007199254740991, half: 1.25, yes: true, none: null, name: 'Cao Bằng', n: 3 }
		]);
	});

	test('what is no cell becomes its text', async () => {
		const [row] = await engine.query('SELECT [1, 2] AS list');
		expect(typeof row?.['list']).toBe('string');
	});
});

describe('loading', () => {
	const columns = [
		{ name: 'id', type: 'INTEGER' },
		{ name: 'tên "gọi"', type: 'VARCHAR' },
		{ name: 'điểm', type: 'DECIMAL(14,5)' }
	];
	const load = (...texts: string[]) =>
		engine.load([
			{
				table: "bảng 'lạ'",
				columns,
				files: texts.map((text, i) => ({ name: `thư mục/tệp ${i}'.csv`, text: `id,a,b\n${text}` }))
			}
		]);
	const rows = () => engine.query(`SELECT * FROM "bảng 'lạ'" ORDER BY id`);

	test('keeps Vietnamese text in NFC, commas, quotes and line ends', async () => {
		await load('1,"Bà Rịa - ""Vũng"" Tàu, tỉnh\nhai dòng",1.25\n');
		const name = 'Bà Rịa - "Vũng" Tàu, tỉnh\nhai dòng';
		expect(await rows()).toEqual([{ id: 1, 'tên "gọi"': name, điểm: 1.25 }]);
		expect(name).toBe(name.normalize('NFC'));
	});

	test('replaces what the table held', async () => {
		await load('1,a,1\n2,b,2\n');
		await load('3,c,3\n');
		expect((await rows()).map((row) => row['id'])).toEqual([3]);
	});

	test('makes one table of several files, and an empty one of none', async () => {
		await load('1,a,1\n', '2,b,2\n');
		expect(await rows()).toHaveLength(2);
		await load();
		expect(await rows()).toEqual([]);
	});

	test('reads an empty field as null, quoted or not', async () => {
		await load('1,,\n2,"",2\n');
		expect((await rows()).map((row) => row['tên "gọi"'])).toEqual([null, null]);
	});

	test('adds decimals exactly', async () => {
		await load('1,a,41.33248\n2,b,-41.65515\n');
		expect(await engine.query(`SELECT sum("điểm")::DOUBLE AS sum FROM "bảng 'lạ'"`)).toEqual([
			{ sum: -0.32267 }
		]);
	});

	test('says which value is no number', async () => {
		await expect(load('1,a,"41,33"\n')).rejects.toMatchObject({
			kind: 'query',
			message: expect.stringContaining('41,33') as string
		});
	});
});
