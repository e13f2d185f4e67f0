import { describe, expect, test } from 'vitest';
import type { TextPiece } from '$lib/engine/query-engine';
import { exposureRow, loadCampaign, range, said } from './fixtures/exposure-record';
import { layDatasets } from './local/lay-datasets';
import { prepareTables } from './prepare';
import { acceptedRows } from './upload/accepted-rows';
import { checkFile } from './upload/testing/check-tiny';
import { fileTable, tallMapping } from './upload/testing/file-table';
import { uploadChanges } from './upload/upload-changes';
import { useEngine } from './fixtures/tiny-engine';

const engine = useEngine();

const row = exposureRow(engine);
const MAPPING = tallMapping(['aired_on', 'minutes', 'status'], { kind: 'episodes' });

/** Loads a log as an upload, from its cells to the rows that are laid over the record. */
async function upload(...airedOn: string[]): Promise<string[]> {
	await loadCampaign(engine());
	await prepareTables(engine());
	const lines = airedOn.map((text) => `${text},13,aired\n`).join('');
	const checked = await checkFile(engine(), fileTable(`Ngày,Phút,Loại\n${lines}`), MAPPING);
	expect(checked.ledger.rejected).toBe(0);
	await uploadChanges(engine(), checked);
	const pieces: TextPiece[] = [];
	const choices = { all: 'replace', byKey: new Map() } as const;
	await acceptedRows(engine(), checked, choices, (piece) => void pieces.push(piece));
	await layDatasets(engine(), [
		{
			dataset: {
				...{ id: 'local-a', kind: 'episodes', file: { name: 'a.csv', sheet: null } },
				...{ loadedAt: '2026-11-22T18:30:00.000Z', publisher: '', document: '', url: '' }
			},
			rows: new Blob(pieces)
		}
	]);
	await prepareTables(engine());
	const rows = await engine().query('SELECT aired_on FROM airings ORDER BY aired_on');
	return rows.map((one) => String(one['aired_on']));
}

// The record keeps the day and the clock of Viet Nam; a file may say a moment in any zone.
describe.each([
	['in the clock of Viet Nam', '2020-12-31T23:30', '2021-01-01T00:30'],
	['with the zone of Viet Nam', '2020-12-31T23:30+07:00', '2021-01-01T00:30:00+07:00'],
	['in UTC', '2020-12-31T16:30Z', '2020-12-31T17:30:00.000Z'],
	['in UTC, with a blank', '2020-12-31 16:30:00+00', '2020-12-31 17:30:00+00'],
	['in another zone', '2021-01-01T01:30+09:00', '2020-12-31T12:30-05:00']
])('airings at 23:30 of the last day and half an hour after it, %s', (_, last, after) => {
	test('are of the days that they have in Viet Nam: the one counts, the other does not', async () => {
		expect(await upload('2020-07-03', last, after)).toEqual([
			'2020-07-03',
			'2020-12-31T23:30',
			'2021-01-01T00:30'
		]);
		const windows = said('2020-12-31', '2021-01-01');
		expect(range(await row('aired', 2020, 'TOTAL', { windows }), 'episodes')).toBe('2..2');
		const next = await row('aired', 2021, 'TOTAL', { windows });
		expect(range(next, 'episodes')).toBe('3..3');
		expect(next.since_previous_episodes_low).toBe(1);
	});
});
