import type { Words } from '$lib/messages/words';
import type { LoadedRow } from '$lib/queries/loaded-rows';

/** Lines of a file, both ends among them. */
export interface LineRange {
	readonly first: number;
	readonly last: number;
}

/** A citation is read, not searched: further ranges are only counted. */
const MOST_RANGES = 6;

/** The lines of some rows, in order, each once. */
export function lineRanges(
	rows: readonly Pick<LoadedRow, 'first_line' | 'last_line'>[]
): LineRange[] {
	const ranges: { first: number; last: number }[] = [];
	for (const row of [...rows].sort((a, b) => a.first_line - b.first_line)) {
		const before = ranges.at(-1);
		if (before && row.first_line <= before.last + 1) {
			before.last = Math.max(before.last, row.last_line);
		} else ranges.push({ first: row.first_line, last: row.last_line });
	}
	return ranges;
}

export function lineCount(ranges: readonly LineRange[]): number {
	return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** `dòng 3, 17–20`; a long list is folded: `dòng 3, 5, 7, 9, 11, 13, … (26 dòng)`. */
export function linesText({ t }: Words, ranges: readonly LineRange[]): string {
	const count = lineCount(ranges);
	const list = ranges
		.slice(0, MOST_RANGES)
		.map(({ first, last }) => {
			if (first === last) return String(first);
			return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
		})
		.join(', ');
	return t(ranges.length > MOST_RANGES ? 'local.linesFolded' : 'local.lines', { list, count });
}

/** The lines of several uses of files, those of a file together and each once. */
export function mergedRanges(
	uses: readonly { readonly id: string; readonly ranges: readonly LineRange[] }[]
): LineRange[] {
	const byFile = new Map<string, { first_line: number; last_line: number }[]>();
	for (const { id, ranges } of uses) {
		const rows = ranges.map(({ first, last }) => ({ first_line: first, last_line: last }));
		byFile.set(id, [...(byFile.get(id) ?? []), ...rows]);
	}
	return [...byFile.values()].flatMap(lineRanges);
}
