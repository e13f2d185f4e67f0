import type { Language } from '$lib/domain/language';
import { breachText } from '$lib/ingest/finding-words';
import type { Breach } from '$lib/ingest/rule-code';
import type { FileTable } from '$lib/ingest/reading/file-table';
import type { Recognition } from '$lib/ingest/reading/read-plan';
import { readFile } from '$lib/ingest/reading/read-file';
import { recogniseFile } from '$lib/ingest/reading/recognise-file';
import { recogniseRows, tableFromRows } from '$lib/ingest/reading/sheet-table';
import { readSheet } from '$lib/ingest/unpacking/read-workbook';
import { unpack } from '$lib/ingest/unpacking/unpack';
import { CSV_WORDS } from './csv-words';

/** What was made of a file. */
export type CsvReading =
	| {
			readonly kind: 'table';
			readonly recognition: Recognition;
			readonly table: FileTable;
			/** The sheet read, and the others of its workbook. */
			readonly sheets: { readonly read: string; readonly others: readonly string[] } | null;
	  }
	| { readonly kind: 'refused'; readonly rule: Breach['rule'] | null; readonly message: string };

function refused(breach: Breach, language: Language): CsvReading {
	const message = breachText({ ...breach, value: breach.value ?? null }, language);
	return { kind: 'refused', rule: breach.rule, message };
}

/** Reads a file as far as it can be understood without asking anyone. */
export async function readTable(
	file: Blob,
	name: string,
	options: { readonly sheet: string | null; readonly language: Language }
): Promise<CsvReading> {
	const { language } = options;
	const unpacked = await unpack(file, name);
	switch (unpacked.kind) {
		case 'refused':
			return refused(unpacked.breach, language);
		case 'workbook': {
			const { sheets } = unpacked;
			const read = options.sheet ?? sheets[0] ?? '';
			if (!sheets.includes(read)) {
				const message = CSV_WORDS[language].noSheet(read, sheets.join(', '));
				return { kind: 'refused', rule: null, message };
			}
			const sheet = await readSheet(unpacked.blob, read);
			if (sheet.kind === 'refused') return refused(sheet.breach, language);
			const recognition = recogniseRows(sheet.rows);
			const table = tableFromRows(sheet.rows, recognition.plan);
			const others = sheets.filter((other) => other !== read);
			return { kind: 'table', recognition, table, sheets: { read, others } };
		}
		case 'text': {
			const recognition = await recogniseFile(unpacked.blob);
			if (recognition.encodings.length === 0) {
				return refused({ rule: 'file.binary', column: null, params: {} }, language);
			}
			const table = await readFile(unpacked.blob, recognition.plan);
			return { kind: 'table', recognition, table, sheets: null };
		}
	}
}

/** Whether someone had better look at the file before its table is used. */
export function needsALook(reading: Extract<CsvReading, { kind: 'table' }>): boolean {
	const { recognition, table, sheets } = reading;
	const isChoice = sheets !== null && sheets.others.length > 0;
	return table.strays.length > 0 || recognition.doubts.length > 0 || isChoice;
}

const MOST_STRAYS = 1000;

/** The dialect found and all that was set aside, as one line of JSON. */
export function readingJson(file: string, reading: CsvReading, language: Language): string {
	if (reading.kind === 'refused') {
		return JSON.stringify({ file, refused: reading.rule, message: reading.message });
	}
	const { recognition, table, sheets } = reading;
	const { encoding, delimiter, quote, escape, headerLines, firstLine, lastLine } = table.plan;
	const placed = (place: 'preamble' | 'footer') =>
		table.asides
			.filter((aside) => aside.place === place)
			.map(({ line, cells }) => ({ line, cells }));
	return JSON.stringify({
		file,
		...(sheets === null ? {} : { sheet: sheets.read, otherSheets: sheets.others }),
		encoding,
		delimiter,
		quote,
		escape,
		headerLines,
		firstLine,
		lastLine,
		columns: table.columns,
		rows: table.lines.length,
		strays: table.strays.length,
		strayRows: table.strays.slice(0, MOST_STRAYS).map(({ line, breach }) => ({
			line,
			rule: breach.rule,
			message: breachText({ ...breach, value: null }, language)
		})),
		blankLines: table.blankLines,
		preamble: placed('preamble'),
		footer: placed('footer'),
		furtherTables: recognition.furtherTables,
		repairs: table.repairs,
		doubts: recognition.doubts
	});
}
