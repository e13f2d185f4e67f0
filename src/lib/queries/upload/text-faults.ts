import type { CheckRun, ColumnOutcomes } from './check-run';
import { rowsSql } from './read-cells';
import type { PartSql } from './records-view';
import { FAULTS, REJECTED } from './upload-tables';

/** Notes which row has which text that cannot be used, and which lacks what it needs. */
export async function noteTextFaults(
	run: CheckRun,
	parts: readonly PartSql[],
	outcomes: ColumnOutcomes
): Promise<void> {
	const { engine, pace } = run;
	const rows = rowsSql(outcomes);
	await engine.run(
		`CREATE OR REPLACE TABLE ${FAULTS} (upload_row UINTEGER, fault UINTEGER);
CREATE OR REPLACE TABLE ${REJECTED} (upload_record BIGINT)`
	);
	for (const { id } of run.parts.columns) {
		if (outcomes.get(id)?.hasFaults !== true) continue;
		const records = parts.filter(({ part }) =>
			part.fields.some(({ source }) => source.from === 'column' && source.column.id === id)
		);
		const isRecord = records.map(({ empty }) => `NOT (${empty})`).join(' OR ');
		await engine.query(
			`INSERT INTO ${FAULTS} SELECT c.rowid, r.x${id} FROM ${rows} WHERE r.x${id} IS NOT NULL AND (${isRecord})`,
			[],
			pace.control
		);
	}
	for (const { part, empty, lacking } of parts) {
		if (lacking.length === 0) continue;
		const flags = lacking.map(
			({ condition }, at) => `coalesce(bool_or(${condition}), false) AS n${at}`
		);
		const [any] = await engine.query(
			`SELECT ${flags.join(', ')} FROM ${rows} WHERE NOT (${empty})`,
			[],
			pace.control
		);
		for (const [at, { field, condition }] of lacking.entries()) {
			if (any?.[`n${at}`] !== true) continue;
			const found = `FROM ${rows} WHERE NOT (${empty}) AND ${condition}`;
			const source = part.fields.find((one) => one.field === field)?.source;
			const column = source?.from === 'column' ? (run.names[source.column.position] ?? null) : null;
			const fault = {
				rule: 'required',
				field: field.name,
				column,
				value: null,
				params: {}
			} as const;
			const number = run.book.numberOf(fault);
			await engine.query(`INSERT INTO ${FAULTS} SELECT c.rowid, ${number} ${found}`);
		}
	}
}
