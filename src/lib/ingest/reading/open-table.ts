import type { Breach } from '../rule-code';
import { readSheet } from '../unpacking/read-workbook';
import { unpack } from '../unpacking/unpack';
import type { FileTable } from './file-table';
import { readFile } from './read-file';
import type { Recognition } from './read-plan';
import { recogniseFile } from './recognise-file';
import { recogniseRows, tableFromRows } from './sheet-table';

/** What was made of a file. */
export type OpenedTable =
	| {
			readonly kind: 'table';
			readonly recognition: Recognition;
			readonly table: FileTable;
			/** The sheet read, and the others of its workbook. */
			readonly sheets: { readonly read: string; readonly others: readonly string[] } | null;
	  }
	| { readonly kind: 'refused'; readonly breach: Breach }
	| { readonly kind: 'no_sheet'; readonly asked: string; readonly sheets: readonly string[] };

/** Reads a file as far as it can be understood without asking anyone; `sheet` null is the first one. */
export async function openTable(
	file: Blob,
	name: string,
	sheet: string | null = null
): Promise<OpenedTable> {
	const unpacked = await unpack(file, name);
	switch (unpacked.kind) {
		case 'refused':
			return unpacked;
		case 'workbook': {
			const { sheets } = unpacked;
			const read = sheet ?? sheets[0] ?? '';
			if (!sheets.includes(read)) return { kind: 'no_sheet', asked: read, sheets };
			const found = await readSheet(unpacked.blob, read);
			if (found.kind === 'refused') return found;
			const recognition = recogniseRows(found.rows);
			const table = tableFromRows(found.rows, recognition.plan);
			const others = sheets.filter((other) => other !== read);
			return { kind: 'table', recognition, table, sheets: { read, others } };
		}
		case 'text': {
			const recognition = await recogniseFile(unpacked.blob);
			if (recognition.encodings.length === 0) {
				return { kind: 'refused', breach: { rule: 'file.binary', column: null, params: {} } };
			}
			const table = await readFile(unpacked.blob, recognition.plan);
			return { kind: 'table', recognition, table, sheets: null };
		}
	}
}
