import Papa from 'papaparse';

/** A row as written, with the physical line on which it begins (from 1, the header included). */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** A quote is open to the end of the file, or text follows a closing quote. */
	readonly badQuotes: boolean;
	/** Physical lines that the row takes. */
	readonly lines: number;
}

function lineFeeds(cells: readonly string[]): number {
	return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/**
 * Splits the text of a CSV file (line ends `\n`) into rows. Empty lines are no rows. Any text is
 * read; what is wrong with a row is said on the row. `mostRows` of 0 is all of them.
 */
export function readCsv(text: string, delimiter = ',', mostRows = 0): CsvRow[] {
	const options = { delimiter, newline: '\n', header: false, preview: mostRows } as const;
	const parsed = Papa.parse<string[]>(text, options);
	const badRows = new Set(
		parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row)
	);
	const rows: CsvRow[] = [];
	let line = 1;
	parsed.data.forEach((cells, at) => {
		const isBlank = cells.length === 1 && cells[0] === '';
		// Papa Parse reports no lines: a row takes one, and one more for each line feed in its cells.
		const lines = 1 + lineFeeds(cells);
		const badQuotes = badRows.has(at);
		// An open quote swallows the line end of the file too, behind which there is no line.
		const isOpen = badQuotes && cells.at(-1)?.endsWith('\n') === true;
		if (!isBlank) rows.push({ line, cells, badQuotes, lines: isOpen ? lines - 1 : lines });
		line += lines;
	});
	return rows;
}
