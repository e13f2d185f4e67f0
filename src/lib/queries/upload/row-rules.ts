import { quoteIdentifier } from '$lib/engine/identifier';
import type { Row } from '$lib/engine/query-engine';
import type { CellValue } from '$lib/ingest/check-cell';
import type { Breach } from '$lib/ingest/rule-code';
import { placeRulesOf, rowRulesOf } from '$lib/ingest/rules/rules-of';
import type { TableRow } from '$lib/ingest/table-row';
import type { CheckRun } from './check-run';
import { csvLine } from './csv-lines';
import type { RecordPart } from './record-parts';
import { candidatesOf } from './rule-candidates';
import { CELLS, FAULTS, RECORDS, REJECTED } from './upload-tables';

const CANDIDATES = 'upload_candidates';
const NUMBERS = 'upload_rule_numbers';
const PAGE = 500;

/** Lets the rules of the kind decide on every record that they may refuse. */
export async function noteRowRules(run: CheckRun): Promise<void> {
	const { engine, mapping, context, pace } = run;
	const candidates = candidatesOf(mapping.kind, context.facts);
	if (candidates === null) return;
	const { from, condition } = candidates;
	// In most files there is none, which is told faster than which they are.
	const [any] = await engine.query(
		`SELECT count(*) FILTER (WHERE ${condition}) AS n FROM ${from}`,
		[],
		pace.control
	);
	if (any?.['n'] === 0) return;
	const positions = [...new Set(run.parts.columns.map(({ position }) => position))];
	const cells = positions.map((position) => `c.c${position} AS upload_cell_${position}`);
	await engine.query(
		`CREATE OR REPLACE TABLE ${CANDIDATES} AS
		SELECT ${['r.*', ...cells].join(', ')} FROM ${RECORDS} r JOIN ${CELLS} c ON c.rowid = r.upload_row
		WHERE r.upload_record IN (SELECT r.upload_record FROM ${from} WHERE ${condition})`,
		[],
		pace.control
	);
	const [counted] = await engine.query(`SELECT count(*) AS n FROM ${CANDIDATES}`);
	const count = Number(counted?.['n'] ?? 0);
	if (count > 0) await decide(run, count);
	await engine.run(`DROP TABLE ${CANDIDATES}`);
}

async function decide(run: CheckRun, count: number): Promise<void> {
	const { engine, mapping, context, pace } = run;
	const rules = rowRulesOf(mapping.kind, context.facts);
	const placeRules = placeRulesOf(context.facts);
	const typed = (run.parts.parts[0]?.fields ?? []).flatMap(({ field, sqlType }) => {
		const name = quoteIdentifier(field.name);
		if (sqlType.startsWith('DECIMAL')) return `${name}::DOUBLE AS ${name}`;
		return sqlType === 'DATE' ? `${name}::VARCHAR AS ${name}` : [];
	});
	const values = typed.length === 0 ? '*' : `* REPLACE (${typed.join(', ')})`;
	const parts: string[] = [];
	for (let first = 0; first < count; first += PAGE) {
		const rows = await engine.query(
			`SELECT ${values} FROM ${CANDIDATES}
			WHERE rowid BETWEEN ${first} AND ${first + PAGE - 1}`
		);
		let lines = '';
		for (const row of rows) {
			const read = tableRow(row, run.parts.parts[0]);
			const holding = row['upload_reason'] === null ? rules : placeRules;
			for (const breach of holding.flatMap((rule) => rule(read))) {
				const number = numberOf(run, row, breach);
				lines += csvLine([Number(row['upload_record']), Number(row['upload_row']), number]);
			}
		}
		parts.push(lines);
		pace.control.onProgress?.('check', 0.2 + (0.6 * first) / count);
		await pace.breathe();
	}
	await engine.loadText(NUMBERS, 3, { parts, delimiter: ',' }, pace.control);
	await engine.run(
		`INSERT INTO ${FAULTS} SELECT c1::UINTEGER, c2::UINTEGER FROM ${NUMBERS};
INSERT INTO ${REJECTED} SELECT DISTINCT c0::BIGINT FROM ${NUMBERS};
DROP TABLE ${NUMBERS}`
	);
}

function tableRow(row: Row, part: RecordPart | undefined): TableRow {
	const fields = (part?.fields ?? []).map(({ field }) => field.name);
	const values: [string, CellValue][] = fields.map((name) => [name, row[name] ?? null]);
	const written = values.map(([name, value]) => [name, value === null ? '' : String(value)]);
	return {
		line: 0,
		values: Object.fromEntries(values),
		written: Object.fromEntries(written) as Record<string, string>
	};
}

function numberOf(run: CheckRun, row: Row, breach: Breach): number {
	const part = run.parts.parts[Number(row['upload_part'])];
	const source = part?.fields.find(({ field }) => field.name === breach.column)?.source;
	const position = source?.from === 'column' ? source.column.position : null;
	const cell = position === null ? row[breach.column ?? ''] : row[`upload_cell_${position}`];
	return run.book.numberOf({
		rule: breach.rule,
		field: breach.column,
		column: position === null ? null : (run.names[position] ?? null),
		value: breach.value ?? (cell === null || cell === undefined ? null : String(cell)),
		params: breach.params,
		severity: breach.severity
	});
}
