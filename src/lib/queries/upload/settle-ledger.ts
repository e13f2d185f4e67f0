import type { FileTable } from '$lib/ingest/reading/file-table';
import type { LedgerGroup, UploadLedger } from '$lib/ingest/upload-ledger';
import type { CheckRun } from './check-run';
import { UploadError } from './upload-control';
import { ACCEPTED, FAULTS, RECORDS, REJECTED } from './upload-tables';

/** Makes `upload_accepted`: the records that no rule refused. */
export async function createAccepted({ engine }: CheckRun): Promise<void> {
	const [counted] = await engine.query(`SELECT count(*) AS n FROM ${REJECTED}`);
	const others =
		counted?.['n'] === 0 ? '' : `ANTI JOIN ${REJECTED} x ON x.upload_record = r.upload_record`;
	await engine.run(
		`CREATE OR REPLACE VIEW ${ACCEPTED} AS SELECT r.* FROM ${RECORDS} r ${others} WHERE r.upload_sound AND NOT r.upload_empty`
	);
}

/**
 * Closes the account: counts what was read, accepted and rejected each by itself, and gathers the lines
 * of every fault.
 *
 * @throws UploadError of kind `account` where the counts do not agree.
 */
export async function settleLedger(run: CheckRun, table: FileTable): Promise<UploadLedger> {
	const { engine, pace } = run;
	const strayFaults = table.strays.map(({ line, breach }) => {
		const { rule, params } = breach;
		const value = breach.value ?? null;
		return { line, number: run.book.numberOf({ rule, field: null, column: null, value, params }) };
	});
	const [counted] = await engine.query(
		`SELECT
			count(*) FILTER (WHERE NOT upload_empty) AS records,
			count(*) FILTER (WHERE NOT upload_empty AND NOT upload_sound) AS unsound,
			(SELECT count(*) FROM ${ACCEPTED}) AS accepted,
			(SELECT count(DISTINCT upload_record) FROM ${REJECTED}) AS refused
			FROM ${RECORDS}`,
		[],
		pace.control
	);
	const number = (name: string): number => Number(counted?.[name] ?? NaN);
	const strays = table.strays.length;
	const [read, accepted] = [number('records') + strays, number('accepted')];
	const rejected = number('unsound') + number('refused') + strays;
	if (read !== accepted + rejected) {
		const message = `${read} records were read, ${accepted} accepted and ${rejected} rejected`;
		throw new UploadError('account', message);
	}
	const empty = table.lines.length * run.parts.parts.length - number('records');
	const lines = await linesByFault(run, table, strayFaults);
	const all = run.book.faults.map((fault, at) => ({
		...fault,
		lines: lines.get(at) ?? new Uint32Array()
	}));
	// What stands only where there is no record concerns nothing; a warning may concern the whole file.
	const groups: LedgerGroup[] = all.filter(
		(group) => group.lines.length > 0 || group.severity === 'warning'
	);
	groups.sort((a, b) => b.lines.length - a.lines.length);
	return { read, accepted, rejected, empty, groups };
}

async function linesByFault(
	run: CheckRun,
	table: FileTable,
	strays: readonly { readonly line: number; readonly number: number }[]
): Promise<Map<number, Uint32Array>> {
	const sql = `SELECT DISTINCT fault, upload_row FROM ${FAULTS} ORDER BY fault, upload_row`;
	const [faults = new Uint32Array(), rows = new Uint32Array()] =
		run.book.faults.length === 0 ? [] : await run.engine.integers(sql, run.pace.control);
	const found = new Map<number, Uint32Array>();
	for (let start = 0; start < faults.length;) {
		const fault = faults[start] ?? 0;
		let end = start;
		while (end < faults.length && faults[end] === fault) end += 1;
		found.set(
			fault,
			rows.subarray(start, end).map((row) => table.lines[row] ?? 0)
		);
		start = end;
	}
	const strayLines = new Map<number, number[]>();
	for (const { line, number } of strays) {
		const known = strayLines.get(number) ?? [];
		known.push(line);
		strayLines.set(number, known);
	}
	for (const [number, lines] of strayLines) {
		found.set(number, Uint32Array.from([...(found.get(number) ?? []), ...lines]).sort());
	}
	return found;
}
