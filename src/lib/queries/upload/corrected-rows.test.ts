import { expect, test } from 'vitest';
import type { TextPiece } from '$lib/engine/query-engine';
import { proposeMapping } from '$lib/ingest/mapping/propose-mapping';
import { readFile } from '$lib/ingest/reading/read-file';
import { recogniseFile } from '$lib/ingest/reading/recognise-file';
import { layDatasets } from '../local/lay-datasets';
import { prepareTables } from '../prepare';
import { acceptedRows } from './accepted-rows';
import { changedRows } from './changed-rows';
import { checkStagedUpload } from './check-staged-upload';
import type { CheckedUpload } from './checked-upload';
import { distinctTexts } from './distinct-texts';
import { writeRejected } from './rejected-csv';
import { stageUpload } from './stage-upload';
import { uploadChanges } from './upload-changes';
import { askUploadContext } from './upload-context';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();

/** Reads, maps and checks a file as it comes, by what is proposed. */
async function checkBytes(bytes: BlobPart): Promise<CheckedUpload> {
	const file = new Blob([bytes]);
	const table = await readFile(file, (await recogniseFile(file)).plan);
	await stageUpload(engine, table);
	const context = await askUploadContext(engine);
	const texts = await distinctTexts(engine, table.columns.length, 100);
	const { areas, components } = context;
	const { mapping } = proposeMapping(table.columns, (position) => texts[position] ?? null, {
		areas,
		components,
		fileName: 'diem.csv',
		asides: [],
		kind: 'scores'
	});
	return checkStagedUpload(engine, table, mapping, context);
}

test('rejected rows that were corrected are loaded again, and only they are new', async () => {
	const first = await checkBytes(
		`Chỉ số;Năm;Tỉnh;Thành phần;Điểm;Ghi chú
PAPI;2021;Cao Bằng;D1;5,25;
PAPI;2021;Cao Bằng;D2;5,5x;"=1+1; thử"
PAPI;2021;Cao Bằng;D3;6,75;
PAPI;2021;Cao Bàngg;D4;7,25;-
`
	);
	expect(first.ledger).toMatchObject({ read: 4, accepted: 2, rejected: 2 });
	await uploadChanges(engine, first);
	const pieces: TextPiece[] = [];
	const choices = { all: 'replace', byKey: new Map() } as const;
	await acceptedRows(engine, first, choices, (piece) => void pieces.push(piece));
	const saved = await writeRejected(engine, first, 'vi');
	const rejected = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved.arrayBuffer());
	const dataset = {
		id: 'local-000000000001',
		kind: 'scores',
		file: { name: 'diem.csv', sheet: null },
		loadedAt: '2026-11-22T18:30:00.000Z',
		publisher: '',
		document: '',
		url: ''
	} as const;
	await layDatasets(engine, [{ dataset, rows: new Blob(pieces) }]);
	await prepareTables(engine);

	const again = await checkBytes(rejected);
	expect(again.ledger).toMatchObject({ read: 2, accepted: 0, rejected: 2 });

	const corrected = rejected.replace(',"5,5x",', ',"5,5",').replace('Bàngg,', 'Bằng,');
	expect(corrected).not.toBe(rejected);
	const second = await checkBytes(corrected);
	expect(second.ledger).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
	expect(await uploadChanges(engine, second)).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
	const added = await changedRows(engine, second, { kind: 'added', first: 0, count: 10 });
	expect(added.map(({ key }) => key)).toHaveLength(2);
	const rows = await engine.query(
		'SELECT component, score::DOUBLE AS score, note FROM upload_accepted ORDER BY component'
	);
	expect(rows).toMatchObject([
		{ component: 'D2', score: 5.5, note: '=1+1; thử' },
		{ component: 'D4', score: 7.25 }
	]);
});
