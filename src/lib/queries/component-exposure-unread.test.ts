import { describe, expect, test } from 'vitest';
import { exposureRow, loadCampaign, range, said, sinceRange } from './fixtures/exposure-record';
import { layDatasets } from './local/lay-datasets';
import type { LaidDataset } from './local/local-dataset';
import { prepareTables } from './prepare';
import { useEngine } from './fixtures/tiny-engine';
import type { TinyTables } from './fixtures/tiny-record';

const engine = useEngine();

const record = (more: TinyTables = {}) => loadCampaign(engine(), more);
const row = exposureRow(engine);

describe('rows of the log that could not be read', () => {
	const laid = async (unread: readonly { line: number; airedOn: string | null }[]) => {
		await record();
		const days = ['2020-07-03', '2020-07-31'];
		const lines = [...days.map((day) => `${day},13,aired`), '2020-07-04,13,rerun'];
		const dataset: LaidDataset = {
			dataset: {
				...{ id: 'local-a', kind: 'episodes', file: { name: 'a.csv', sheet: null } },
				...{ loadedAt: '2026-11-22T18:30:00.000Z', publisher: '', document: '', url: '' },
				unread: { firstDay: '2020-07-03', lastDay: '2020-07-31', rows: unread }
			},
			rows: new TextEncoder().encode(`aired_on,minutes,status\n${lines.join('\n')}\n`)
		};
		await layDatasets(engine(), [dataset]);
		await prepareTables(engine());
		return (output: 'aired' | 'rerun', before = '2019-12-31') =>
			row(output, 2021, 'TOTAL', { windows: said(before, '2020-07-31') });
	};

	test('may be one airing more each, of any length', async () => {
		const asked = await laid([
			{ line: 8, airedOn: '2020-07-10' },
			{ line: 9, airedOn: '2020-07-17' }
		]);
		const aired = await asked('aired');
		expect(aired.unread_rows).toBe(2);
		expect(range(aired, 'episodes')).toBe('2..4');
		expect(range(aired, 'minutes')).toBe('26..?');
		expect(range(aired, 'adstock_minutes')).toBe('26..?');
		const since = await asked('aired', '2020-07-12');
		expect(sinceRange(since, 'episodes')).toBe('1..2');
		expect(sinceRange(await asked('aired', '2020-07-20'), 'minutes')).toBe('13..13');
	});

	test('of a week that has its airing may only be a rerun', async () => {
		const asked = await laid([{ line: 8, airedOn: '2020-07-04' }]);
		expect(range(await asked('aired'), 'episodes')).toBe('2..2');
		expect(range(await asked('rerun'), 'episodes')).toBe('1..2');
	});

	test('of a day after the end are none', async () => {
		const asked = await laid([{ line: 8, airedOn: '2020-08-07' }]);
		expect(await asked('aired')).toMatchObject({ unread_rows: 0, minutes_high: 26 });
	});

	test('leave the output unbounded where they have no day', async () => {
		const asked = await laid([{ line: 8, airedOn: null }]);
		expect(range(await asked('aired'), 'episodes')).toBe('2..?');
		expect(sinceRange(await asked('aired', '2020-07-20'), 'episodes')).toBe('1..?');
	});
});
