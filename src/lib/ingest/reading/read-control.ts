import type { FileTable } from './file-table';
import type { ReadPlan, Recognition } from './read-plan';

/** How a long reading is watched and stopped. */
export interface ReadControl {
	readonly signal?: AbortSignal;
	/** Bytes of the file that are done. */
	onProgress?(bytes: number, of: number): void;
}

/** A row of a sheet: its number there, from 1, and its cells as text. */
export interface SheetRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** The reading was stopped by its signal. Nothing of it is kept. */
export class ReadingCancelled extends Error {
	override readonly name = 'ReadingCancelled';
}

export function stopIfCancelled(control: ReadControl): void {
	if (control.signal?.aborted === true) throw new ReadingCancelled();
}

/** `recognise-file.ts`: looks at head and tail of a text file and says how it is to be read. */
export type RecogniseFile = (file: Blob, options?: RecogniseOptions) => Promise<Recognition>;

/** What the person has decided already; all else is found again to fit it. */
export interface RecogniseOptions {
	readonly plan?: Partial<ReadPlan>;
}

/** `read-file.ts`: reads a text file by a plan. Throws `ReadingCancelled` and nothing else. */
export type ReadFile = (file: Blob, plan: ReadPlan, control?: ReadControl) => Promise<FileTable>;

/** `sheet-table.ts`: the same for a sheet of a workbook, given as rows. */
export type RecogniseRows = (rows: readonly SheetRow[], options?: RecogniseOptions) => Recognition;
export type TableFromRows = (rows: readonly SheetRow[], plan: ReadPlan) => FileTable;
