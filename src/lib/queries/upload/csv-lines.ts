/** A row as canonical CSV with its line end; null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
	return `${cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',')}\n`;
}

function quoted(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
