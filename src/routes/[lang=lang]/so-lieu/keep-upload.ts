import { RECORD_VERSION } from '$lib/engine/package-tables';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { AcceptedRows } from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import type { KeptBody } from '$lib/store/byte-store';
import type { DatasetRecord } from '$lib/store/database';
import { ledgerBody } from '$lib/store/ledger-body';
import type { Keep } from '$lib/store/upload-store';
import type { StatedSource } from './commit-form';

export interface UploadInput {
	readonly file: File;
	readonly sheet: string | null;
	readonly plan: ReadPlan;
	readonly checked: CheckedUpload;
	readonly stated: StatedSource;
	/** Writes the rows that go in, and hands out pieces of them as they come. */
	readonly writeRows: (onPiece: (piece: Blob) => void) => Promise<AcceptedRows>;
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
	// Pieces wait for the disk, and the engine does not.
	const { readable, writable } = new TransformStream<Blob, Blob>(
		{},
		{},
		{ highWaterMark: Infinity }
	);
	const writer = writable.getWriter();
	writer.closed.catch(() => undefined);
	const keeping = keep(readable, { file: file.name });
	keeping.catch(() => undefined);
	try {
		const rows = await writeRows((piece) => {
			writer.write(piece).catch(() => undefined);
		});
		writer.close().catch(() => undefined);
		return [await keeping, rows];
	} catch (error) {
		await writer.abort(error).catch(() => undefined);
		throw error;
	}
}

/** Keeps a file that was read, checked and compared: its bytes, the rows that go in, and the account. */
export async function keepUpload(keep: Keep, input: UploadInput): Promise<DatasetRecord> {
	const { file, checked, stated } = input;
	const of = { file: file.name };
	const keeping = keep(file, of);
	keeping.catch(() => undefined);
	const [keptRows, rows] = await keepRows(keep, input);
	const ledger = await keep(ledgerBody(checked.ledger), of);
	const original = await keeping;
	const { read, accepted, rejected } = checked.ledger;
	const dataset: DatasetRecord['dataset'] = {
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
