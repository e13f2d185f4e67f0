import { csvText } from './csv-text';
import { delimiterSeen } from './header';
import { OpenLedger, type Ledger } from './ledger';
import type { RecordContext } from './record-context';
import { openTable, settleTable, type TableReading } from './read-table';
import { rulesOf } from './rules/rules-of';
import {
	headerOf,
	kindFromHeader,
	nearKind,
	UPLOAD_SCHEMAS,
	type NearKind,
	type UploadKind
} from './upload-kind';

/** A file from outside the record. `kind` is what the person said it holds, if they said. */
export interface Upload {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly kind: UploadKind | null;
}

/**
 * - `checked`: read row by row; `told` where the person named the kind;
 * - `unreadable`: no text or header could be had from the bytes;
 * - `unknown_kind`: the header fits no kind, or more than one: the person must say which.
 */
export type UploadReport =
	| {
			readonly outcome: 'checked';
			readonly kind: UploadKind;
			readonly told: boolean;
			readonly reading: TableReading;
	  }
	| { readonly outcome: 'unreadable'; readonly ledger: Ledger }
	| {
			readonly outcome: 'unknown_kind';
			readonly header: readonly string[];
			/** The delimiter that stands where commas should. */
			readonly delimiter: string | null;
			readonly near: NearKind | null;
	  };

/** Checks one CSV against the schema of its kind, the keys of the record and the domain's rules. */
export function checkUpload(upload: Upload, context: RecordContext): UploadReport {
	const { file, bytes } = upload;
	const decoded = csvText(bytes);
	if (!decoded.ok) {
		const ledger = new OpenLedger(file, upload.kind ?? '');
		ledger.noteFile(decoded.breach, decoded.line);
		return { outcome: 'unreadable', ledger: ledger.close() };
	}
	const header = headerOf(decoded.text);
	const kind = upload.kind ?? kindFromHeader(header);
	if (kind === null) {
		const delimiter = delimiterSeen(header);
		return { outcome: 'unknown_kind', header, delimiter, near: nearKind(header) };
	}
	const schema = UPLOAD_SCHEMAS[kind];
	const table = openTable({ file, resource: kind, bytes, schema, header: 'open' });
	if (table.ledger.rowsRead === 0) {
		const nothing = {
			rule: 'table.no_rows',
			column: null,
			params: {},
			severity: 'warning'
		} as const;
		table.ledger.noteFile(nothing);
	}
	const rules = rulesOf(kind, context.facts);
	const reading = settleTable(table, { known: context.known, rules });
	return { outcome: 'checked', kind, told: upload.kind !== null, reading };
}
