/**
 * Reads files beside the page, so that the page goes on answering. One file at a time; a page that
 * changes its mind ends the worker and starts another.
 */
import { expose, transfer } from 'comlink';
import type { Breach } from '$lib/ingest/rule-code';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { ReadPlan, Recognition } from '$lib/ingest/reading/read-plan';
import type { RecogniseOptions, SheetRow } from '$lib/ingest/reading/read-control';
import { readFile } from '$lib/ingest/reading/read-file';
import { recogniseFile } from '$lib/ingest/reading/recognise-file';
import { recogniseRows, tableFromRows } from '$lib/ingest/reading/sheet-table';
import { readSheet } from '$lib/ingest/unpacking/read-workbook';
import { unpack } from '$lib/ingest/unpacking/unpack';
import { UNPACK_LIMITS } from '$lib/ingest/unpacking/unpack-limits';

/** What a file turned out to be. */
export type OpenedFile =
	| { readonly kind: 'text'; readonly isUnpacked: boolean }
	| { readonly kind: 'workbook'; readonly sheets: readonly string[] }
	| Refused;

/** Why a file or a sheet cannot be read at all. */
export interface Refused {
	readonly kind: 'refused';
	readonly breach: Breach;
}

export type Recognised =
	{ readonly kind: 'recognised'; readonly recognition: Recognition } | Refused;
export type ReadOut = { readonly kind: 'table'; readonly table: FileTable } | Refused;

/** Called with the bytes that are done, and how many there are. */
export type OnBytes = (done: number, of: number) => void;

let text: Blob | null = null;
let workbook: Blob | null = null;
let read: { readonly sheet: string; readonly rows: readonly SheetRow[] } | null = null;

async function rowsOf(sheet: string): Promise<readonly SheetRow[] | Refused> {
	if (workbook === null) throw new Error('no workbook is open');
	if (read?.sheet === sheet) return read.rows;
	const found = await readSheet(workbook, sheet);
	if (found.kind === 'refused') return found;
	read = { sheet, rows: found.rows };
	return found.rows;
}

function isRefused(found: readonly SheetRow[] | Refused): found is Refused {
	return 'kind' in found;
}

function textBlob(): Blob {
	if (text === null) throw new Error('no text file is open');
	return text;
}

const reader = {
	/** Opens a file: unpacks it where it is packed. `most` bytes are the most that it may unpack to. */
	async open(file: File, most: number): Promise<OpenedFile> {
		text = null;
		workbook = null;
		read = null;
		const unpackedBytes = Math.min(most, UNPACK_LIMITS.unpackedBytes);
		const unpacked = await unpack(file, file.name, { limits: { ...UNPACK_LIMITS, unpackedBytes } });
		if (unpacked.kind === 'refused') return { kind: 'refused', breach: unpacked.breach };
		if (unpacked.kind === 'text') {
			text = unpacked.blob;
			return { kind: 'text', isUnpacked: unpacked.blob !== file };
		}
		workbook = unpacked.blob;
		return { kind: 'workbook', sheets: unpacked.sheets };
	},

	/** Finds out how the open file, or a sheet of it, is written. */
	async recognise(sheet: string | null, options: RecogniseOptions): Promise<Recognised> {
		if (sheet === null) {
			return { kind: 'recognised', recognition: await recogniseFile(textBlob(), options) };
		}
		const rows = await rowsOf(sheet);
		if (isRefused(rows)) return rows;
		return { kind: 'recognised', recognition: recogniseRows(rows, options) };
	},

	/** Reads the open file, or a sheet of it, by a plan. */
	async read(sheet: string | null, plan: ReadPlan, onBytes: OnBytes): Promise<ReadOut> {
		const rows = sheet === null ? null : await rowsOf(sheet);
		if (rows !== null && isRefused(rows)) return rows;
		const table =
			rows === null
				? await readFile(textBlob(), plan, { onProgress: onBytes })
				: tableFromRows(rows, plan);
		return transfer({ kind: 'table', table } as const, [table.lines.buffer]);
	}
};

export type FileReader = typeof reader;

expose(reader);
