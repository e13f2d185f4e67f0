import { describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { CORRECTION_COLUMNS } from '$lib/queries/upload/correction-columns';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import { checkUpload, rejectedCsv } from '$lib/queries/upload/upload';
import { CORPUS } from './corpus';
import { answer, readOut, stage, type ReadOut } from './load-file';
import type { MessyFile } from './messy-file';

/** Files whose rejected rows are saved and loaded again as they are. */
const SAVED: readonly string[] = [
	'PCI 2022 ma doc.csv',
	'PCI 2022 viet sai.csv',
	'PCI 2023 chua khai bao.csv',
	'nhat-ky-ngay-mo-ho.csv',
	'ke-hoach-1519.csv'
];

function readable(read: Awaited<ReturnType<typeof readOut>>): ReadOut {
	if (typeof read === 'string') throw new Error(`refused: ${read}`);
	return read;
}

/** Rules and texts of what was rejected in cells; rows that did not fit come back as wide as the rest. */
function cellFaults({ ledger }: CheckedUpload): string[] {
	return ledger.groups
		.filter(({ rule }) => !rule.startsWith('row.'))
		.map(({ rule, value, lines }) => `${rule} ${value ?? ''} ${lines.length}`)
		.sort();
}

async function expectSame(engine: QueryEngine, messy: MessyFile): Promise<void> {
	const { file, kind = null, answers = {} } = messy;
	const first = await stage(engine, readable(await readOut(messy.bytes(), file)), file, kind);
	answer(first.draft, answers);
	const { mapping } = first.draft;
	const checked = await checkUpload(engine, first.table, mapping);
	const saved = await rejectedCsv(engine, checked, 'vi');
	const read = readable(await readOut(new Uint8Array(await saved.arrayBuffer()), file));
	expect(read.table.columns).toEqual([...first.table.columns, ...CORRECTION_COLUMNS]);
	const again = await stage(engine, read, file, kind);
	const found = cellFaults(await checkUpload(engine, again.table, mapping));
	expect(found).toEqual(expect.arrayContaining(cellFaults(checked)));
}

/** What was rejected can be saved, opened in a spreadsheet and loaded again. */
export function testRejectedAgain(engine: () => QueryEngine): void {
	const files = Object.values(CORPUS)
		.flat()
		.filter(({ file }) => SAVED.includes(file));
	describe('rejected rows, loaded again as they were saved', () => {
		test('are those of files that the corpus has', () => {
			expect(files).toHaveLength(SAVED.length);
		});

		test.each(files.map((file) => [file.file, file] as const))(
			'%s: break the same rules',
			async (_, file) => {
				await expectSame(engine(), file);
			},
			20_000
		);
	});
}
