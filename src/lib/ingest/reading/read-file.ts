import type { FileTable } from './file-table';
import { headerCells } from './recognition';
import { isReadAsBytes, readAsBytes, type LineEnd } from './read-as-bytes';
import { readAsText } from './read-as-text';
import { stopIfCancelled, type ReadControl } from './read-control';
import type { ReadPlan } from './read-plan';
import { layoutRows, likelyWidth, recordsOf } from './sample-rows';
import { tableShape, type TableShape } from './table-shape';
import { fileEnds, headText } from './text-sample';

/** Rows of the table that are looked at to see how wide it is. */
const SAMPLE = 1000;
const LARGEST_HEAD = 1 << 24;

/** The columns and the width that a plan gives, from the header and the rows behind it. */
async function shapeOf(file: Blob, plan: ReadPlan): Promise<TableShape> {
	const { firstLine, lastLine, headerLines } = plan;
	const last = Math.max(firstLine, ...headerLines) + SAMPLE;
	for (let size = 1 << 18; ; size *= 4) {
		const ends = await fileEnds(file, size);
		const text = headText(ends, plan.encoding ?? 'utf-8');
		const place = { line: 1, most: last };
		const first = recordsOf(text, plan, { ...place, width: null });
		const inTable = ({ line }: { line: number }): boolean =>
			line >= firstLine && line <= (lastLine ?? Infinity);
		const width = likelyWidth(first.filter(inTable));
		const records = recordsOf(text, plan, { ...place, width });
		const reached = records.at(-1)?.line ?? 0;
		if (reached < firstLine + 10 && ends.tail.length > 0 && size < LARGEST_HEAD) continue;
		const rows = layoutRows(records, width, plan, headerLines);
		const header = headerCells(rows, headerLines, width);
		return tableShape(
			header,
			rows.filter(inTable).map(({ cells }) => cells)
		);
	}
}

/** The kind of the first line end behind a line, in the first bytes. */
async function lineEndOf(file: Blob, firstLine: number): Promise<LineEnd> {
	const { head } = await fileEnds(file);
	let line = 1;
	let found: LineEnd = '\n';
	for (let at = 0; at < head.length && line <= firstLine; at += 1) {
		const isReturn = head[at] === 0x0d;
		if (!isReturn && head[at] !== 0x0a) continue;
		const isPair = isReturn && head[at + 1] === 0x0a;
		found = isPair ? '\r\n' : isReturn ? '\r' : '\n';
		if (isPair) at += 1;
		line += 1;
	}
	return found;
}

/**
 * Reads a text file by a plan. A UTF-8 file that is quoted with `"` is read by its bytes and left
 * where it is; any other, or one with many faults, is read as text and written anew. Rows that do not
 * fit are given as stray, with all that could be kept of them. Throws `ReadingCancelled` when
 * `control.signal` says so.
 */
export async function readFile(
	file: Blob,
	plan: ReadPlan,
	control: ReadControl = {}
): Promise<FileTable> {
	stopIfCancelled(control);
	const shape = await shapeOf(file, plan);
	const lineEnd = await lineEndOf(file, plan.firstLine);
	if (isReadAsBytes(plan, lineEnd) && shape.width > 1) {
		const table = await readAsBytes(file, plan, shape, lineEnd, control);
		if (table !== null) return table;
	}
	return readAsText(file, plan, shape, control);
}
