import { isDeath } from '$lib/engine/engine-death';
import type { AskControl } from '$lib/engine/engine-session.svelte';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { OnPiece } from '$lib/queries/upload/accepted-rows';
import type {
	AcceptedRows,
	ChangeCounts,
	Choices,
	RowChange
} from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import type { EngineAccess } from './upload-state';

/** Rows shown of what changes, and fetched more at a time. */
const CHANGED_AT_ONCE = 100;

/** Questions about a checked upload to whatever engine there is: one that was restarted is given its rows first. */
export class ResumedUpload {
	constructor(
		readonly access: EngineAccess,
		readonly table: FileTable | null,
		readonly checked: CheckedUpload | null,
		readonly control: UploadControl
	) {}

	/** `isCompared`: the question is about what the upload changes. */
	ask<T>(
		isCompared: boolean,
		question: (engine: QueryEngine) => Promise<T>,
		control: AskControl = {}
	): Promise<T> {
		return this.access(
			async (engine) => {
				const { table, checked } = this;
				const { resumeUpload } = await import('$lib/queries/upload/upload');
				if (table && checked) {
					await resumeUpload(engine, { table, checked, isCompared }, this.control);
				}
				return question(engine);
			},
			{ signal: this.control.signal, ...control }
		);
	}

	/** What it changes, and the first of the rows. */
	changes(): Promise<[ChangeCounts, readonly RowChange[]]> {
		return this.ask(false, async (engine) => {
			const { changeCounts, changedRows } = await import('$lib/queries/upload/upload');
			const counts = await changeCounts(engine, this.control);
			return [counts, counts.changed > 0 ? await changedRows(engine, 0, CHANGED_AT_ONCE) : []];
		});
	}

	/** More rows that it changes, from a place on. */
	changedFrom(first: number): Promise<RowChange[]> {
		return this.ask(true, async (engine) => {
			const { changedRows } = await import('$lib/queries/upload/upload');
			return changedRows(engine, first, CHANGED_AT_ONCE);
		});
	}

	/** Writes the rows that go in. What was written is in a file by then, so that it is not begun again. */
	rowWriter(choices: Choices): (onPiece: OnPiece) => Promise<AcceptedRows> {
		return (onPiece) =>
			this.ask(
				true,
				async (engine) => {
					const { acceptedRows } = await import('$lib/queries/upload/upload');
					return acceptedRows(engine, choices, onPiece, this.control);
				},
				{ isRepeatable: false }
			);
	}
}

/** Does something once more from its beginning where the engine died under it. */
export async function onceMore<T>(
	work: () => Promise<T>,
	signal: AbortSignal | undefined
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!isDeath(error) || signal?.aborted === true) throw error;
		return work();
	}
}
