import type { Language } from '$lib/domain/language';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import * as accepted from './accepted-rows';
import * as changed from './changed-rows';
import type { AcceptedRows, ChangeCounts, ChangeKind, Choices, RowChange } from './changes-found';
import { checkStagedUpload } from './check-staged-upload';
import type { CheckedUpload } from './checked-upload';
import { writeRejected } from './rejected-csv';
import * as staged from './stage-upload';
import { uploadChanges } from './upload-changes';
import { askUploadContext } from './upload-context';
import { UploadError, type UploadControl } from './upload-control';

/** The upload whose rows are in an engine. */
const held = new WeakMap<QueryEngine, CheckedUpload>();

function heldIn(engine: QueryEngine): CheckedUpload {
	const checked = held.get(engine);
	if (checked === undefined) throw new UploadError('engine', 'no upload was checked');
	return checked;
}

/** Takes the staged upload, and what was checked of it, out of the engine. */
export async function dropUpload(engine: QueryEngine): Promise<void> {
	held.delete(engine);
	await staged.dropUpload(engine);
}

/** Holds the staged upload against what is loaded now; what follows is about this upload. */
export async function checkUpload(
	engine: QueryEngine,
	table: FileTable,
	mapping: Mapping,
	control: UploadControl = {}
): Promise<CheckedUpload> {
	held.delete(engine);
	const context = await askUploadContext(engine);
	const checked = await checkStagedUpload(engine, table, mapping, context, control);
	held.set(engine, checked);
	return checked;
}

/** What the checked upload changes against what is loaded. */
export function changeCounts(
	engine: QueryEngine,
	control: UploadControl = {}
): Promise<ChangeCounts> {
	return uploadChanges(engine, heldIn(engine), control);
}

/** Rows of the checked upload beside the loaded ones, from a place on; after `changeCounts`. */
export function changedRows(
	engine: QueryEngine,
	first: number,
	count: number,
	kind: ChangeKind = 'changed'
): Promise<RowChange[]> {
	return changed.changedRows(engine, heldIn(engine), { kind, first, count });
}

/** Writes the rows of the checked upload that go in; after `changeCounts`. */
export function acceptedRows(
	engine: QueryEngine,
	choices: Choices,
	onPiece: accepted.OnPiece,
	control: UploadControl = {}
): Promise<AcceptedRows> {
	return accepted.acceptedRows(engine, heldIn(engine), choices, onPiece, control);
}

/** The rows of a checked upload that did not go in, to be corrected and loaded again. */
export function rejectedCsv(
	engine: QueryEngine,
	checked: CheckedUpload,
	language: Language,
	control: UploadControl = {}
): Promise<Blob> {
	return writeRejected(engine, checked, language, control);
}
