import { RECORD_VERSION } from '$lib/engine/package-tables';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { AcceptedRows } from '$lib/queries/upload/changes-found';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import type { Dataset } from '$lib/store/dataset';
import { ledgerBody } from '$lib/store/ledger-body';
import { sha256Of } from '$lib/store/sha256';
import type { Commit } from '$lib/store/upload-store';
import type { StatedSource } from './commit-form';

export interface DatasetInput {
	readonly file: File;
	/** Of the file as it was sent. */
	readonly sha256: string;
	readonly sheet: string | null;
	readonly plan: ReadPlan;
	readonly checked: CheckedUpload;
	readonly rows: AcceptedRows;
	readonly stated: StatedSource;
}

function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(6));
	return `local-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What the store keeps of a file that was read, checked and compared. */
export async function commitOf(input: DatasetInput): Promise<Commit> {
	const { file, checked, rows, stated } = input;
	const ledger = ledgerBody(checked.ledger);
	const { read, accepted, rejected } = checked.ledger;
	const dataset: Dataset = {
		id: newId(),
		kind: checked.mapping.kind,
		file: { name: file.name, size: file.size, sha256: input.sha256, sheet: input.sheet },
		loadedAt: new Date().toISOString(),
		...stated,
		plan: input.plan,
		mapping: checked.mapping,
		schemaVersion: RECORD_VERSION,
		counts: { read, accepted, rejected, ...rows.counts },
		...(rows.unread === null ? {} : { unread: rows.unread }),
		rowsSha256: await sha256Of(rows.csv),
		ledgerSha256: await sha256Of(ledger)
	};
	return { dataset, original: file, rows: rows.csv, ledger };
}
