import type { QueryEngine } from '$lib/engine/query-engine';
import type { UnreadRow, UnreadRows } from '$lib/ingest/unread-rows';
import { ask } from '../question';
import type { CheckedUpload } from './checked-upload';
import { ACCEPTED, RECORDS } from './upload-tables';

const MOST_ROWS = 500;

const ROW_SHAPE = { position: 'number', aired_on: 'text?' } as const;
const SPAN_SHAPE = { first_day: 'text?', last_day: 'text?' } as const;

const DAY = `strftime(TRY_CAST(left(aired_on, 10) AS DATE), '%Y-%m-%d')`;

const ROWS_SQL = `SELECT upload_row::INTEGER AS position, ${DAY} AS aired_on
	FROM ${RECORDS} r ANTI JOIN ${ACCEPTED} USING (upload_record)
	WHERE NOT upload_empty ORDER BY upload_row LIMIT ${MOST_ROWS + 1}`;

const SPAN_SQL = `SELECT min(${DAY}) AS first_day, max(${DAY}) AS last_day FROM ${RECORDS}`;

/** What did not go in of a broadcast log that was checked; `null` where all did, or it is no log. */
export async function unreadRows(
	engine: QueryEngine,
	{ mapping, ledger, lines, strays }: CheckedUpload
): Promise<UnreadRows | null> {
	if (mapping.kind !== 'episodes' || ledger.rejected === 0) return null;
	const found = await ask(engine, { name: 'unread_rows', sql: ROWS_SQL, shape: ROW_SHAPE });
	const [span] = await ask(engine, { name: 'unread_span', sql: SPAN_SQL, shape: SPAN_SHAPE });
	const rows: UnreadRow[] = [
		...found.map(({ position, aired_on }) => ({ line: lines[position] ?? 0, airedOn: aired_on })),
		...strays.map(({ line }) => ({ line, airedOn: null }))
	].sort((a, b) => a.line - b.line);
	const rest = rows.slice(MOST_ROWS, MOST_ROWS + 1);
	return {
		firstDay: span?.first_day ?? null,
		lastDay: span?.last_day ?? null,
		rows: [...rows.slice(0, MOST_ROWS), ...rest.map(({ line }) => ({ line, airedOn: null }))]
	};
}
