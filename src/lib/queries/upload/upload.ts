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

/** An upload that was checked in an engine. */
interface Held {
	readonly checked: CheckedUpload;
	/** What its caller was given, perhaps by another engine. */
	readonly known: CheckedUpload;
	isCompared: boolean;
}

/** The upload whose rows are in an engine. */
const held = new WeakMap<QueryEngine, Held>();

function heldIn(engine: QueryEngine): Held {
	const upload = held.get(engine);
	if (upload === undefined) throw new UploadError('engine', 'no upload was checked');
	return upload;
}

/** Where an upload stood. */
export interface UploadStand {
	readonly table: FileTable;
	readonly checked: CheckedUpload;
	readonly isCompared: boolean;
}

/**
 * Brings an upload to where it stood in an engine that knows nothing of it, as after a restart: the same
 * table by the same mapping gives the same rows. Nothing is done where it stands there already.
 */
export async function resumeUpload(
	engine: QueryEngine,
	{ table, checked, isCompared }: UploadStand,
	control: UploadControl = {}
): Promise<void> {
	if (held.get(engine)?.known !== checked) {
		const again = await checkUpload(engine, table, checked.mapping, control);
		held.set(engine, { checked: again, known: checked, isCompared: false });
	}
	if (isCompared && held.get(engine)?.isCompared !== true) await changeCounts(engine, control);
}

/** Takes the staged upload, and what was checked of it, out of the engine. */
export async function dropUpload(engine: QueryEngine): Promise<void> {
	held.delete(engine);
	await staged.dropUpload(engine);
}

/**
 * Holds an upload against what is loaded now; what follows is about this upload. It is staged where it is
 * not yet.
 */
export async function checkUpload(
	engine: QueryEngine,
	table: FileTable,
	mapping: Mapping,
	control: UploadControl = {}
): Promise<CheckedUpload> {
	held.delete(engine);
	if (!staged.isStaged(engine, table)) await staged.stageUpload(engine, table, control);
	const context = await askUploadContext(engine);
	const checked = await checkStagedUpload(engine, table, mapping, context, control);
	held.set(engine, { checked, known: checked, isCompared: false });
	return checked;
}

/** What the checked upload changes against what is loaded. */
export function changeCounts(
	engine: QueryEngine,
	control: UploadControl = {}
): Promise<ChangeCounts> {
	const upload = heldIn(engine);
	return uploadChanges(engine, upload.checked, control).then((counts) => {
		upload.isCompared = true;
		return counts;
	});
}

/** Rows of the checked upload beside the loaded ones, from a place on; after `changeCounts`. */
export function changedRows(
	engine: QueryEngine,
	first: number,
	count: number,
	kind: ChangeKind = 'changed'
): Promise<RowChange[]> {
	return changed.changedRows(engine, heldIn(engine).checked, { kind, first, count });
}

/** Writes the rows of the checked upload that go in; after `changeCounts`. */
export function acceptedRows(
	engine: QueryEngine,
	choices: Choices,
	onPiece: accepted.OnPiece,
	control: UploadControl = {}
): Promise<AcceptedRows> {
	return accepted.acceptedRows(engine, heldIn(engine).checked, choices, onPiece, control);
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
