import { describe, expect, test } from 'vitest';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import {
	SCORE_FIELDS as FIELDS,
	SCORE_HEADER as HEADER,
	acceptedScores,
	checkFile,
	toldIn as told
} from './testing/check-tiny';
import { fileTable, tallMapping } from './testing/file-table';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();

const check = (table: FileTable, mapping: Mapping) => checkFile(engine, table, mapping);
const accepted = () => acceptedScores(engine);

describe('a text that stands for no value', () => {
	const missing = { '-': 'withheld' } as const;

	test('makes a reason of a score, and stays out of rows with a rank', async () => {
		const fields = [...FIELDS, 'rank', 'rank_of'];
		const csv = `${HEADER},Hạng,Số tỉnh\nPAPI,2020,04,D1,-,,\nPAPI,2020,04,D2,-,5,63\nPAPI,2010,04,D3,-,,\n`;
		const checked = await check(fileTable(csv), tallMapping(fields, { missing }));
		expect(checked.ledger).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
		expect(await accepted()).toMatchObject([
			{ component: 'D1', score: null, reason: 'withheld' },
			{ component: 'D2', score: null, reason: null }
		]);
		expect(told(checked)).toEqual([['score.not_measured', 'Thành phần', 'D3', 4]]);
	});

	test('is an empty cell where it must not be empty', async () => {
		const csv = `${HEADER}\nPAPI,-,04,D1,5\n`;
		const checked = await check(fileTable(csv), tallMapping(FIELDS, { missing }));
		expect(told(checked)).toEqual([['required', 'Năm', '-', 2]]);
	});
});

describe('a wide file', () => {
	const group = (year: string, score: number) => ({ fixed: { year }, columns: { score } });
	const wide = (missing: Mapping['missing'] = {}): Mapping =>
		tallMapping(['area_code', '', ''], {
			fixed: { index: 'PAPI', component: 'D1' },
			groups: [group('2020', 1), group('2021', 2)],
			missing
		});

	test('makes a record of each part, and none where nothing stands', async () => {
		const csv = 'Tỉnh,2020,2021\n04,5,6\n01,,7\nx,8,9\nTổng,,\n';
		const checked = await check(fileTable(csv), wide());
		expect(checked.ledger).toMatchObject({ read: 5, accepted: 3, rejected: 2, empty: 3 });
		expect(await accepted()).toMatchObject([
			{ area_code: '04', year: 2020, score: 5 },
			{ area_code: '04', year: 2021, score: 6 },
			{ area_code: '01', year: 2021, score: 7 }
		]);
		expect(told(checked).map(([, ...rest]) => rest)).toEqual([['Tỉnh', 'x', 4]]);
	});

	test('keeps the sound records of a row in which another is not', async () => {
		const csv = 'Tỉnh,2020,2021\n04,5,sáu\n01,-,7\n';
		const checked = await check(fileTable(csv), wide({ '-': 'not_published' }));
		expect(checked.ledger).toMatchObject({ read: 4, accepted: 3, rejected: 1, empty: 0 });
		expect(await accepted()).toMatchObject([
			{ area_code: '04', year: 2020, score: 5 },
			{ area_code: '01', year: 2020, score: null, reason: 'not_published' },
			{ area_code: '01', year: 2021, score: 7 }
		]);
	});
});
