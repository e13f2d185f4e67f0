import { describe, expect, test } from 'vitest';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { checkStagedUpload } from './check-staged-upload';
import { distinctTexts } from './distinct-texts';
import { dropUpload, stageUpload } from './stage-upload';
import {
	SCORE_FIELDS as FIELDS,
	SCORE_HEADER as HEADER,
	acceptedScores,
	checkFile,
	toldIn as told
} from './testing/check-tiny';
import { fileTable, tallMapping } from './testing/file-table';
import { askUploadContext } from './upload-context';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();

const check = (table: FileTable, mapping: Mapping) => checkFile(engine, table, mapping);
const accepted = () => acceptedScores(engine);

describe('a clean file', () => {
	test('goes in as it stands', async () => {
		const table = fileTable(`${HEADER}\nPAPI,2020,04,D1,5.25\nPAPI,2021,Cao Bằng,D1,5.3\n`);
		const checked = await check(table, tallMapping(FIELDS));
		expect(checked.ledger).toEqual({ read: 2, accepted: 2, rejected: 0, empty: 0, groups: [] });
		const row = { area_code: '04', component: 'D1', basis: 'published', reason: null };
		expect(await accepted()).toEqual([
			{ ...row, year: 2020, score: 5.25 },
			{ ...row, year: 2021, score: 5.3 }
		]);
	});

	test('may write numbers with a comma, if the column is said to', async () => {
		const table = fileTable(`${HEADER}\nPAPI,2020,04,D1,"5,25"\n`);
		const comma = { decimal: ',', date: null } as const;
		await check(table, tallMapping(FIELDS, { formats: { 4: comma } }));
		expect(await accepted()).toMatchObject([{ score: 5.25 }]);
	});

	test('without rows is an account of nothing', async () => {
		const { ledger } = await check(fileTable(`${HEADER}\n`), tallMapping(FIELDS));
		expect(ledger).toMatchObject({ read: 0, accepted: 0, rejected: 0, groups: [] });
	});
});

describe('the ledger', () => {
	test('has one group for the same fault, with all its lines', async () => {
		const table = fileTable(
			`${HEADER}\nPAPI,2020,04,D1,năm\nPAPI,2021,04,D1,5\nPAPI,2022,04,D1,năm\nPAPI,2023,04,D1,sáu\n`
		);
		const checked = await check(table, tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 4, accepted: 1, rejected: 3 });
		expect(told(checked)).toEqual([
			['number.invalid', 'Điểm', 'năm', 2, 4],
			['number.invalid', 'Điểm', 'sáu', 5]
		]);
	});

	test('tells every fault of a row, and what it lacks', async () => {
		const checked = await check(fileTable(`${HEADER}\nPAPI,,04,D9,năm\n`), tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 1, accepted: 0, rejected: 1 });
		expect(told(checked).map(([rule, column]) => [rule, column])).toEqual(
			expect.arrayContaining([
				['required', 'Năm'],
				['number.invalid', 'Điểm'],
				['component.unknown', 'Thành phần']
			])
		);
	});

	test('names the line of the first row with the same key', async () => {
		const csv = `${HEADER}\nPAPI,2020,04,D1,5\nPAPI,2020,04,D2,5\nPAPI,2020,04,D1,6\nPAPI,2020,04,D1,5\n`;
		const checked = await check(fileTable(csv), tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 4, accepted: 2, rejected: 2 });
		expect(checked.ledger.groups).toMatchObject([
			{ rule: 'key.duplicate', value: 'PAPI, 2020, 04, D1', params: { firstLine: '2' } }
		]);
		expect(checked.ledger.groups[0]?.lines).toEqual(Uint32Array.of(4, 5));
	});

	test('holds rows against the rules of their kind', async () => {
		const csv = `${HEADER}\nPAPI,2020,04,D1,10.5\nPAPI,2010,04,D1,5\nPAPI,2020,04,D2,\nPAPI,2020,04,D3,10\n`;
		const checked = await check(fileTable(csv), tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 4, accepted: 1, rejected: 3 });
		expect(told(checked)).toEqual(
			expect.arrayContaining([
				['score.outside_scale', 'Điểm', '10.5', 2],
				['score.not_measured', 'Thành phần', 'D1', 3],
				['score.nothing', 'Điểm', null, 4]
			])
		);
	});

	test('counts rows that could not be staged', async () => {
		const breach = { rule: 'row.ragged', column: null, params: { expected: 5, found: 2 } } as const;
		const strays = [9, 3].map((line) => ({ line, cells: ['a', 'b'], breach }));
		const table = fileTable(`${HEADER}\nPAPI,2020,04,D1,5\n`, { strays });
		const checked = await check(table, tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
		expect(told(checked)).toEqual([['row.ragged', null, null, 3, 9]]);
	});

	test('warns of a total that is not the sum of its parts, also of loaded ones', async () => {
		const parts = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((name) => `PAPI,2015,04,${name},5\n`);
		const csv = `${HEADER}\nPAPI,2015,04,TOTAL,31\n${parts.join('')}`;
		const checked = await check(fileTable(csv), tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 7, accepted: 7, rejected: 0 });
		expect(checked.ledger.groups).toMatchObject([{ rule: 'sum.papi', severity: 'warning' }]);
		expect(checked.ledger.groups[0]?.lines).toEqual(Uint32Array.of(2));
	});
});

describe('other kinds', () => {
	test('a log of broadcasts', async () => {
		const fields = ['aired_on', 'minutes', 'title', 'status'];
		const csv =
			'Ngày,Phút,Tên,Trạng thái\n03/07/2020,13,Kỳ 1,aired\n2020-07-10T20:15,12.5,Kỳ 2,aired\n1999-01-01,1,,aired\n';
		const dmy = { decimal: '.', date: 'dmy' } as const;
		const mapping = tallMapping(fields, { kind: 'episodes', formats: { 0: dmy, 1: dmy } });
		const checked = await check(fileTable(csv), mapping);
		expect(checked.ledger).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
		expect(told(checked)).toEqual([['episode.date', 'Ngày', '1999-01-01', 4]]);
		const rows = await engine.query('SELECT aired_on, channel FROM upload_accepted');
		expect(rows).toEqual([
			{ aired_on: '2020-07-03', channel: null },
			{ aired_on: '2020-07-10T20:15', channel: null }
		]);
	});
});

describe('hostile files', () => {
	test('names and texts are only that', async () => {
		const header = `constructor,__proto__,'; DROP TABLE scores; --,<img src=x>,toString`;
		const csv = `${header}\nPAPI,2020,04,D1,"'); DROP TABLE scores; --"\nPAPI,2020,04,D2,5\n`;
		const checked = await check(fileTable(csv), tallMapping(FIELDS));
		expect(checked.ledger).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
		expect(told(checked)).toEqual([['number.invalid', 'toString', `'); DROP TABLE scores; --`, 2]]);
		expect(await engine.query('SELECT count(*) AS n FROM scores')).toEqual([{ n: 1 }]);
	});

	test('decisions and missing texts are only texts', async () => {
		const text = `' OR 1=1 --`;
		const csv = `${HEADER}\nPAPI,2020,${text},D1,5\nPAPI,2020,04,D2,${text}\n`;
		const mapping = tallMapping(FIELDS, {
			decisions: { area_code: { [text]: '01' } },
			missing: { [text]: 'withheld' }
		});
		const checked = await check(fileTable(csv), mapping);
		expect(checked.ledger.read).toBe(2);
		expect(await accepted()).toContainEqual(expect.objectContaining({ reason: 'withheld' }));
	});
});

test('a mapping that makes no records is a typed error', async () => {
	const table = fileTable(`${HEADER}\nPAPI,2020,04,D1,5\n`);
	const fault = { name: 'UploadError', kind: 'mapping' };
	await expect(check(table, tallMapping(FIELDS, { groups: [] }))).rejects.toMatchObject(fault);
	await expect(check(table, tallMapping(FIELDS, { columns: { score: 17 } }))).rejects.toMatchObject(
		fault
	);
});

test('a cancelled check says so, and another can follow', async () => {
	const table = fileTable(`${HEADER}\nPAPI,2020,04,D1,5\n`);
	await stageUpload(engine, table);
	const context = await askUploadContext(engine);
	const control = { signal: AbortSignal.abort() };
	await expect(
		checkStagedUpload(engine, table, tallMapping(FIELDS), context, control)
	).rejects.toMatchObject({ name: 'UploadError', kind: 'cancelled' });
	expect((await check(table, tallMapping(FIELDS))).ledger.accepted).toBe(1);
});

test('rows that the engine reads otherwise than the reader are refused', async () => {
	const table = fileTable(`${HEADER}\nPAPI,2020,04,D1,5\n`, { lines: Uint32Array.of(2, 3) });
	await expect(stageUpload(engine, table)).rejects.toMatchObject({ kind: 'engine' });
});

test('distinct texts come by frequency, empty cells left out', async () => {
	await stageUpload(engine, fileTable('a,b\nx,1\ny,\nx,2\nz,3\n'));
	expect(await distinctTexts(engine, 2, 2)).toEqual([
		['x', 'y'],
		['1', '2']
	]);
	expect(await distinctTexts(engine, 1, 5)).toEqual([['x', 'y', 'z']]);
});

test('nothing of a large upload is left behind', async () => {
	const rows = `PAPI,2020,04,D1,5\n${' '.repeat(2 ** 20)},,,,\n`;
	await check(fileTable(`${HEADER}\n${rows}`), tallMapping(FIELDS));
	await dropUpload(engine);
	const left = await engine.query(
		`SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'upload%'`
	);
	expect(left).toEqual([]);
});
