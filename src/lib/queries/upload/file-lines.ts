import type { QueryEngine } from '$lib/engine/query-engine';

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
	if (lines.every((line, at) => line === first + at)) {
		return { line: `(${row}::INTEGER + ${first})`, join: '' };
	}
	const parts: string[] = [];
	for (let at = 0; at < lines.length; at += PIECE) {
		parts.push(`${lines.subarray(at, at + PIECE).join('\n')}\n`);
	}
	await engine.loadText(LINES, 1, { parts, delimiter: ',' });
	return { line: 'l.c0::INTEGER', join: `JOIN ${LINES} l ON l.rowid = ${row}` };
}
