import type { QueryEngine } from '$lib/engine/query-engine';
import { Pace } from './pace';

const LINES = 'upload_lines';
const PIECE = 50_000;

/** SQL for the line of a row of the file, and what must be joined for it. */
export interface LineSql {
	readonly line: string;
	readonly join: string;
}

/**
 * Where a row stands in its file, from its position `row`. In most files that is the position and a
 * number, the same for all rows; else the lines are brought into the engine.
 */
export async function lineSql(
	engine: QueryEngine,
	lines: Uint32Array,
	row: string
): Promise<LineSql> {
	const first = lines[0] ?? 1;
	if (isUnbroken(lines)) {
		return { line: `(${row}::INTEGER + ${first})`, join: '' };
	}
	const parts: string[] = [];
	const pace = new Pace({});
	for (let at = 0; at < lines.length; at += PIECE) {
		await pace.breathe();
		parts.push(`${lines.subarray(at, at + PIECE).join('\n')}\n`);
	}
	await engine.loadText(LINES, 1, { parts, delimiter: ',' });
	return { line: 'l.c0::INTEGER', join: `JOIN ${LINES} l ON l.rowid = ${row}` };
}

/** Whether each line follows on the one before. By number: a function a line takes twenty times as long. */
function isUnbroken(lines: Uint32Array): boolean {
	const first = lines[0] ?? 0;
	for (let at = 1; at < lines.length; at += 1) if (lines[at] !== first + at) return false;
	return true;
}
