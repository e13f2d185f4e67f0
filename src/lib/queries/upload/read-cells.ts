import type { CheckRun, ColumnOutcome, ColumnOutcomes } from './check-run';
import { lookupName, readTexts, textsOf } from './read-texts';
import type { ReadColumn } from './record-parts';
import { isSureAlone, sureValueSql } from './sure-value';
import { CELLS, READ } from './upload-tables';

/** Texts of so many columns are looked at in one question, which takes longer than they do. */
const COLUMNS_ASKED = 16;

/** The rows of the file, beside what was looked up of them: `c` and, where anything was, `r`. */
export function rowsSql(outcomes: ColumnOutcomes): string {
	return outcomes.size === 0 ? `${CELLS} c` : `${CELLS} c POSITIONAL JOIN ${READ} r`;
}

/**
 * Reads every column. Those in which every text is beyond doubt, or says just what is written, are left
 * as they stand. Of the others
 * `upload_read` has the typed value `v` with the column's id behind it, and there may be `x`, the number
 * of a fault, and `m`, the reason that a text stands for.
 */
export async function readCells(run: CheckRun): Promise<ColumnOutcomes> {
	const outcomes = new Map<number, ColumnOutcome>();
	const doubted = await columnsInDoubt(run);
	for (const [at, column] of doubted.entries()) {
		const outcome = await readTexts(run, column);
		if (outcome !== 'as written') outcomes.set(column.id, outcome);
		run.pace.control.onProgress?.('read', (at + 1) / (doubted.length + 1));
	}
	const looked = doubted.filter(({ id }) => outcomes.has(id));
	if (looked.length > 0) await createRead(run, looked, outcomes);
	return outcomes;
}

async function columnsInDoubt({
	engine,
	parts,
	mapping,
	pace
}: CheckRun): Promise<readonly ReadColumn[]> {
	const inTexts: string[] = [];
	const inRows: ReadColumn[] = [];
	const doubted = new Set<number>();
	const flagOf = (column: ReadColumn): string => {
		const isDoubted = `c.c${column.position} IS NOT NULL AND ${sureValueSql(column, mapping)} IS NULL`;
		return `coalesce(bool_or(${isDoubted}), false)`;
	};
	for (const column of parts.columns) {
		const texts = isSureAlone(column) ? await textsOf(engine, column.position) : null;
		if (texts === null) inRows.push(column);
		else inTexts.push(`SELECT ${column.id} AS id, ${flagOf(column)} AS doubted FROM ${texts} c`);
		await pace.breathe();
	}
	while (inTexts.length > 0) {
		const sql = inTexts.splice(0, COLUMNS_ASKED).join('\nUNION ALL\n');
		for (const row of await engine.query(sql, [], pace.control)) {
			if (row['doubted'] === true) doubted.add(Number(row['id']));
		}
	}
	if (inRows.length > 0) {
		const flags = inRows.map((column) => `${flagOf(column)} AS n${column.id}`);
		const [row] = await engine.query(
			`SELECT ${flags.join(', ')} FROM ${CELLS} c`,
			[],
			pace.control
		);
		for (const { id } of inRows) if (row?.[`n${id}`] === true) doubted.add(id);
	}
	return parts.columns.filter(({ id }) => doubted.has(id));
}

async function createRead(
	{ engine, mapping, pace }: CheckRun,
	doubted: readonly ReadColumn[],
	outcomes: ColumnOutcomes
): Promise<void> {
	const values = doubted.flatMap((column) => {
		const { id, sqlType } = column;
		const sure = sureValueSql(column, mapping);
		return [
			`coalesce(${sure}, TRY_CAST(l${id}.c3 AS ${sqlType})) AS v${id}`,
			...(outcomes.get(id)?.hasReasons === true ? [`l${id}.c4 AS m${id}`] : []),
			...(outcomes.get(id)?.hasFaults === true ? [`l${id}.c5::UINTEGER AS x${id}`] : [])
		];
	});
	// Only texts in doubt are in a lookup table, so that no other row meets one.
	const joins = doubted.map(({ id, position, index, year }) => {
		const same = [`c.c${position} = l${id}.c0`];
		for (const [at, context] of [index, year].entries()) {
			if (context === null || 'constant' in context) continue;
			same.push(`c.c${context.position} IS NOT DISTINCT FROM l${id}.c${at + 1}`);
		}
		return `LEFT JOIN ${lookupName(id)} l${id} ON ${same.join(' AND ')}`;
	});
	const create = (order: string): Promise<unknown> =>
		engine.query(
			`CREATE OR REPLACE TABLE ${READ} AS SELECT c.rowid::UINTEGER AS upload_row, ${values.join(', ')}
			FROM ${CELLS} c ${joins.join(' ')} ${order}`,
			[],
			pace.control
		);
	await create('');
	const [checked] = await engine.query(
		`SELECT coalesce(bool_and(upload_row = rowid), true) AS ordered FROM ${READ}`
	);
	// A join may turn the order round, and the rows are laid side by side.
	if (checked?.['ordered'] !== true) await create('ORDER BY upload_row');
	for (const { id } of doubted) await engine.run(`DROP TABLE ${lookupName(id)}`);
}
