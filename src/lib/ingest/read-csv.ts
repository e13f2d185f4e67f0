import Papa from 'papaparse';

/** A row as written, with the physical line on which it begins (from 1, the header included). */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** A quote is open to the end of the file, or text follows a closing quote. */
	readonly badQuotes: boolean;
}

function lineFeeds(cells: readonly string[]): number {
	return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/**
 * Splits the text of a CSV file (line ends `\n`) into rows. Empty lines are no rows. Any text is
 * read; what is wrong with a row is said on the row.
 */
export function readCsv(text: string, delimiter = ','): CsvRow[] {
	const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false });
	const badRows = new Set(
		parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row)
	);
	const rows: CsvRow[] = [];
	let line = 1;
	parsed.data.forEach((cells, at) => {
		const isBlank = cells.length === 1 && cells[0] === '';
		if (!isBlank) rows.push({ line, cells, badQuotes: badRows.has(at) });
		// Papa Parse reports no lines: a row takes one, and one more for each line feed in its cells.
		line += 1 + lineFeeds(cells);
	});
	return rows;
}
