/** What spreadsheets ask for to read a CSV file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A row as canonical CSV with its line end; null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
	return `${cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',')}\n`;
}

function quoted(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
