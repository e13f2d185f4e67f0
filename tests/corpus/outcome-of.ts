import type { QueryEngine } from '$lib/engine/query-engine';
import type { Aside } from '$lib/ingest/reading/read-plan';
import type { LedgerGroup } from '$lib/ingest/upload-ledger';
import { textSql } from '$lib/queries/upload/changed-rows';
import type { CheckedUpload } from '$lib/queries/upload/checked-upload';
import { ACCEPTED } from '$lib/queries/upload/upload-tables';
import { answer, checkFile, faultsOf, readOut, stage } from './load-file';
import type { MessyFile, Outcome } from './messy-file';

const CELL_END = ' | ';
const LONGEST_SHOWN = 80;

/** The accepted records by the fields that are named, in the order of their lines. */
async function acceptedRows(
	engine: QueryEngine,
	{ mapping, lines }: CheckedUpload,
	header: string
): Promise<string[]> {
	const fields = header.split(CELL_END);
	const columns = fields.flatMap((field) => {
		if (field === 'line') return [];
		const sql = field === 'missing_reason' ? 'a.upload_reason' : textSql(mapping.kind, 'a', field);
		return `${sql} AS "${field}"`;
	});
	const rows = await engine.query(
		`SELECT ${[...columns, 'upload_row', 'upload_record'].join(', ')} FROM ${ACCEPTED} a ORDER BY upload_record`
	);
	return rows
		.map((row) => ({ ...row, line: lines[Number(row['upload_row'])] ?? 0 }))
		.sort((one, other) => one.line - other.line)
		.map((row) =>
			fields.map((field) => String(new Map(Object.entries(row)).get(field) ?? '')).join(CELL_END)
		);
}

function groupText({ rule, value, lines, suggestions }: LedgerGroup): string {
	const shown = value === null ? '' : ` “${value.slice(0, LONGEST_SHOWN)}”`;
	const offered = suggestions.map((one) => one.value).join(', ');
	return `${[...lines].join(',')} ${rule}${shown}${offered === '' ? '' : ` -> ${offered}`}`;
}

function groupsOf({ ledger }: CheckedUpload, severity: LedgerGroup['severity']): string[] {
	return ledger.groups
		.filter((group) => group.severity === severity)
		.map(groupText)
		.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

function asideText({ line, cells }: Aside): string {
	return [String(line), ...cells.filter((cell) => cell !== '')].join(CELL_END);
}

/** What becomes of a file on the whole way from its bytes to the rows that go in. */
export async function outcomeOf(engine: QueryEngine, messy: MessyFile): Promise<Outcome> {
	const { file, answers = {}, gives, kind = 'scores' } = messy;
	const { encoding, headerLines } = answers;
	const plan = {
		...(encoding === undefined ? {} : { encoding }),
		...(headerLines === undefined ? {} : { headerLines })
	};
	const read = await readOut(messy.bytes(), file, plan);
	if (typeof read === 'string') return { refused: read };
	const loading = await stage(engine, read, file, messy.kind ?? null);
	const { draft, table, asks } = loading;
	answer(draft, answers);
	const seen: Outcome = {
		...(gives.encoding === undefined || table.plan.encoding === null
			? {}
			: { encoding: table.plan.encoding }),
		...(gives.delimiter === undefined ? {} : { delimiter: table.plan.delimiter }),
		...(gives.asides === undefined ? {} : { asides: table.asides.map(asideText) }),
		...(asks.length === 0 ? {} : { asks })
	};
	const stops = [
		...faultsOf(draft),
		...(draft.mapping.kind === kind ? [] : [`taken for ${draft.mapping.kind}`])
	];
	if (stops.length > 0) return { ...seen, stops };
	const { checked, beside } = await checkFile(engine, loading);
	const { read: all, accepted, rejected } = checked.ledger;
	if (all !== accepted + rejected) throw new Error(`${all} is not ${accepted} + ${rejected}`);
	const [header = 'line'] = gives.rows ?? [];
	const rows = await acceptedRows(engine, checked, header);
	if (rows.length !== accepted) throw new Error(`${rows.length} rows where ${accepted} are told`);
	const [rejects, warns] = [groupsOf(checked, 'reject'), groupsOf(checked, 'warning')];
	return {
		...seen,
		...(rows.length === 0 && gives.rows === undefined ? {} : { rows: [header, ...rows] }),
		...(rejects.length === 0 ? {} : { rejects }),
		...(warns.length === 0 ? {} : { warns }),
		...(gives.beside === undefined
			? {}
			: { beside: [beside.added, beside.changed, beside.unchanged] as const })
	};
}
