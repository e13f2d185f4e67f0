/**
 * Names for columns from their cells in the header: each once and none empty. A column without a name
 * goes by its position (`#3`), which is the same in every language; a repeated name gets its position
 * behind it (`Điểm #5`).
 */
export function columnNames(cells: readonly string[]): string[] {
	const written = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
	const taken = new Set<string>();
	return written.map((name, at) => {
		const position = `#${at + 1}`;
		let unique = name === '' ? position : name;
		if (taken.has(unique)) unique = `${unique} ${position}`;
		// A column may happen to be called what another one was just made.
		while (taken.has(unique)) unique = `${unique}'`;
		taken.add(unique);
		return unique;
	});
}

/**
 * Several lines of a header as one: the cells of a column joined with a blank. In a line above the
 * last, a title that spans columns stands in the first of them, as a merged cell is saved: it is
 * taken to hold for the empty cells to its right, if its own column is named below as well.
 */
export function joinedHeader(lines: readonly (readonly string[])[], width: number): string[] {
	const spanned = lines.map((cells, row) => {
		const below = lines[row + 1];
		let title = '';
		return Array.from({ length: width }, (_, column) => {
			const cell = (cells[column] ?? '').trim();
			if (below === undefined) return cell;
			if (cell !== '') title = (below[column] ?? '').trim() === '' ? '' : cell;
			const isOver = cell === '' && (below[column] ?? '').trim() !== '';
			return isOver ? title : cell;
		});
	});
	return Array.from({ length: width }, (_, column) =>
		spanned
			.map((cells) => cells[column] ?? '')
			.filter((cell) => cell !== '')
			.join(' ')
	);
}

/**
 * The cells of a header for a table whose rows are `width` wide: an empty one too many is taken out,
 * as a stray delimiter makes it, and columns that have no name are added at the end.
 */
export function fittedHeader(cells: readonly string[], width: number): string[] {
	const fitted = [...cells];
	while (fitted.length > width) {
		const at = fitted.lastIndexOf('');
		if (at === -1) break;
		fitted.splice(at, 1);
	}
	while (fitted.length < width) fitted.push('');
	return fitted;
}
