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
import { sha256Of } from './sha256';

/** What a file turned out to be. */
export type OpenedFile =
	| { readonly kind: 'text' }
	| { readonly kind: 'workbook'; readonly sheets: readonly string[] }
	| { readonly kind: 'refused'; readonly breach: Breach };

/** Called with the bytes that are done, and how many there are. */
export type OnBytes = (done: number, of: number) => void;

let text: Blob | null = null;
let workbook: Blob | null = null;
let rows: { readonly sheet: string; readonly rows: readonly SheetRow[] } | null = null;

async function rowsOf(sheet: string): Promise<readonly SheetRow[]> {
	if (workbook === null) throw new Error('no workbook is open');
	rows = rows?.sheet === sheet ? rows : { sheet, rows: (await readSheet(workbook, sheet)).rows };
	return rows.rows;
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
		rows = null;
		const unpacked = await unpack(file, file.name, { mostBytes: most });
		switch (unpacked.kind) {
			case 'text':
				text = unpacked.blob;
				return { kind: 'text' };
			case 'workbook':
				workbook = file;
				return { kind: 'workbook', sheets: unpacked.sheets };
			case 'refused':
				return { kind: 'refused', breach: unpacked.breach };
		}
	},

	/** Finds out how the open file, or a sheet of it, is written. */
	async recognise(sheet: string | null, options: RecogniseOptions): Promise<Recognition> {
		return sheet === null
			? recogniseFile(textBlob(), options)
			: recogniseRows(await rowsOf(sheet), options);
	},

	/** Reads the open file, or a sheet of it, by a plan. */
	async read(sheet: string | null, plan: ReadPlan, onBytes: OnBytes): Promise<FileTable> {
		const table =
			sheet === null
				? await readFile(textBlob(), plan, { onProgress: onBytes })
				: tableFromRows(await rowsOf(sheet), plan);
		return transfer(table, [table.lines.buffer]);
	},

	/** SHA-256 of a file as it was sent, packed or not. */
	hash(file: Blob, onBytes: OnBytes): Promise<string> {
		return sha256Of(file, {
			onProgress: (done) => {
				onBytes(done, file.size);
			}
		});
	}
};

export type FileReader = typeof reader;

expose(reader);
