import type { TextPiece } from '$lib/engine/query-engine';
import { RECORD_VERSION } from '$lib/engine/package-tables';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { OnPiece } from '$lib/queries/upload/accepted-rows';
import type { AcceptedRows } from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import type { KeptBody } from '$lib/store/byte-store';
import type { DatasetRecord } from '$lib/store/database';
import type { Dataset } from '$lib/store/dataset';
import { ledgerBody } from '$lib/store/ledger-body';
import type { Keep, UploadStore } from '$lib/store/upload-store';
import type { StatedSource } from './commit-form';

export interface UploadInput {
	readonly file: File;
	readonly sheet: string | null;
	readonly plan: ReadPlan;
	readonly checked: CheckedUpload;
	readonly stated: StatedSource;
	/** Writes the rows that go in, and hands out pieces of them as they come. */
	readonly writeRows: (onPiece: OnPiece) => Promise<AcceptedRows>;
}

function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return `local-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Keeps the rows while they are written. */
async function keepRows(
	keep: Keep,
	{ file, writeRows }: UploadInput
): Promise<[KeptBody, AcceptedRows]> {
	// The engine is at most some pieces ahead of the disk.
	const ahead = new CountQueuingStrategy({ highWaterMark: 2 });
	const { readable, writable } = new TransformStream<TextPiece, TextPiece>({}, ahead, ahead);
	const writer = writable.getWriter();
	writer.closed.catch(() => undefined);
	const keeping = keep(readable, { file: file.name });
	keeping.catch(() => undefined);
	const refusals: Promise<KeptBody>[] = [];
	try {
		const rows = await writeRows((piece) =>
			writer.write(piece).catch((error: unknown) => {
				refusals.push(keeping);
				throw error;
			})
		);
		writer.close().catch(() => undefined);
		return [await keeping, rows];
	} catch (error) {
		await writer.abort(error).catch(() => undefined);
		// Where the store takes no more it knows why, and the engine does not.
		await Promise.all(refusals);
		throw error;
	}
}

/** Keeps a file that was read, checked and compared: its bytes, the rows that go in, and the account. */
async function keepUpload(keep: Keep, input: UploadInput): Promise<DatasetRecord> {
	const { file, checked, stated } = input;
	const of = { file: file.name };
	const others = Promise.all([keep(file, of), keep(ledgerBody(checked.ledger), of)]);
	others.catch(() => undefined);
	const [keptRows, rows] = await keepRows(keep, input);
	const [original, ledger] = await others;
	const { read, accepted, rejected } = checked.ledger;
	const dataset: Dataset = {
		id: newId(),
		kind: checked.mapping.kind,
		file: { name: file.name, size: file.size, sha256: original.sha256, sheet: input.sheet },
		loadedAt: new Date().toISOString(),
		...stated,
		plan: input.plan,
		mapping: checked.mapping,
		schemaVersion: RECORD_VERSION,
		counts: { read, accepted, rejected, ...rows.counts },
		...(rows.unread === null ? {} : { unread: rows.unread }),
		rowsSha256: keptRows.sha256,
		ledgerSha256: ledger.sha256
	};
	const sizes = { original: original.size, rows: keptRows.size, ledger: ledger.size };
	return { dataset, sizes };
}

/**
 * Commits a file that was read, checked and compared against the version `head`, and gives what it is
 * kept as.
 *
 * @throws StoreError, and UploadError where its rows cannot be written.
 */
export async function commitUpload(
	store: UploadStore,
	input: UploadInput,
	head: number | null,
	signal: AbortSignal | undefined
): Promise<Dataset | null> {
	let dataset: Dataset | null = null;
	const add = async (keep: Keep) => {
		const record = await keepUpload(keep, input);
		dataset = record.dataset;
		return record;
	};
	await store.commit(add, head, signal);
	return dataset;
}
