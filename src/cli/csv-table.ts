import type { Language } from '$lib/domain/language';
import { breachText } from '$lib/ingest/finding-words';
import type { Breach } from '$lib/ingest/rule-code';
import { openTable, type OpenedTable } from '$lib/ingest/reading/open-table';
import { CSV_WORDS } from './csv-words';

/** What was made of a file. */
export type CsvReading =
	| Extract<OpenedTable, { kind: 'table' }>
	| { readonly kind: 'refused'; readonly rule: Breach['rule'] | null; readonly message: string };

function refused(breach: Breach, language: Language): CsvReading {
	const message = breachText({ ...breach, value: breach.value ?? null }, language);
	return { kind: 'refused', rule: breach.rule, message };
}

/** Reads a file as far as it can be understood without asking anyone. */
export async function readTable(
	file: Blob,
	name: string,
	{ sheet, language }: { readonly sheet: string | null; readonly language: Language }
): Promise<CsvReading> {
	const opened = await openTable(file, name, sheet);
	switch (opened.kind) {
		case 'table':
			return opened;
		case 'refused':
			return refused(opened.breach, language);
		case 'no_sheet': {
			const message = CSV_WORDS[language].noSheet(opened.asked, opened.sheets.join(', '));
			return { kind: 'refused', rule: null, message };
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
