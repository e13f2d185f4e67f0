import type { QueryEngine } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { CheckRun } from './check-run';
import type { CheckedUpload } from './checked-upload';
import { noteDuplicateKeys } from './duplicate-keys';
import { FaultBook } from './fault-book';
import { fullColumns } from './few-texts';
import { Pace } from './pace';
import { readCells } from './read-cells';
import { recordParts } from './record-parts';
import { createRecords, partSql } from './records-view';
import { noteRowRules } from './row-rules';
import { createAccepted, settleLedger } from './settle-ledger';
import { guarded } from './stage-upload';
import { noteTextFaults } from './text-faults';
import { noteUnknownKeys } from './unknown-keys';
import type { UploadContext } from './upload-context';
import { UploadError, type UploadControl } from './upload-control';
import { noteWholeRules } from './whole-rules';

/**
 * Reads every cell of the staged upload as its mapping says, holds the records against the rules of
 * their kind and gives the account. What is beyond doubt is decided in SQL over whole columns; every
 * other text is read once, by the rules of ingest, and so is every record that a rule may refuse.
 *
 * @throws UploadError of kind `mapping` where the mapping makes no records, `cancelled`, `engine`, and
 * `account` where a row would be lost.
 */
export async function checkStagedUpload(
	engine: QueryEngine,
	table: FileTable,
	mapping: Mapping,
	context: UploadContext,
	control: UploadControl = {}
): Promise<CheckedUpload> {
	const parts = recordParts(mapping);
	const positions = parts.columns.map(({ position }) => position);
	if (parts.parts.length === 0 || positions.some((at) => !(at in table.columns))) {
		throw new UploadError('mapping', 'the mapping makes no records of this file');
	}
	const run: CheckRun = {
		engine,
		mapping,
		parts,
		names: table.columns,
		context,
		book: new FaultBook(),
		pace: new Pace(control)
	};
	return guarded(() => check(run, table));
}

async function check(run: CheckRun, table: FileTable): Promise<CheckedUpload> {
	const told = (step: 'read' | 'check', share: number): void => {
		run.pace.stopIfCancelled();
		run.pace.control.onProgress?.(step, share);
	};
	told('read', 0);
	const outcomes = await readCells(run);
	told('check', 0);
	const positions = run.parts.columns.map(({ position }) => position);
	const full = await fullColumns(run.engine, positions);
	const records = run.parts.parts.map((part) => partSql(run, part, outcomes, full));
	await createRecords(run, records, outcomes);
	await noteTextFaults(run, records, outcomes);
	await noteUnknownKeys(run, records);
	told('check', 0.2);
	await noteRowRules(run);
	told('check', 0.8);
	await noteDuplicateKeys(run, (row) => table.lines[row] ?? 0);
	await createAccepted(run);
	await noteWholeRules(run);
	const ledger = await settleLedger(run, table);
	told('check', 1);
	const { columns, lines, strays } = table;
	return { mapping: run.mapping, columns, lines, strays, ledger, faults: run.book.faults };
}
