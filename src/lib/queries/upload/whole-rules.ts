import { quoteLiteral } from '$lib/engine/identifier';
import type { Row } from '$lib/engine/query-engine';
import { papiSums, pciSums } from '$lib/ingest/rules/score-sums';
import { jumpWarnings } from '$lib/ingest/rules/unexplained-jump';
import type { TableRow } from '$lib/ingest/table-row';
import type { RowBreach } from '$lib/ingest/table-rule';
import type { CheckRun } from './check-run';
import { columnOf } from './note-keys';
import { ACCEPTED, FAULTS } from './upload-tables';

const SCORED = 'upload_scored';
const SERIES = 'upload_series';

/** Fewer provinces than these are not asked whether they jump. */
const FEWEST_PROVINCES = 20;

/**
 * Warns of totals that are not the sum of their parts, and of years in which the provinces jump, with
 * the upload laid over what is loaded. No row is refused for it.
 */
export async function noteWholeRules(run: CheckRun): Promise<void> {
	if (run.mapping.kind !== 'scores') return;
	// Asked several times, and no more rows than there can be keys.
	await run.engine.query(
		`CREATE OR REPLACE TABLE ${SCORED} AS SELECT index, year, area_code, component, score, upload_row
		FROM ${ACCEPTED} WHERE upload_reason IS NULL`,
		[],
		run.pace.control
	);
	await noteSums(run);
	await noteJumps(run);
	await run.engine.run(`DROP TABLE ${SCORED}`);
}

/** Scores of the upload, and loaded ones that it does not replace; `line` is 0 for a loaded one. */
function together(condition: string): string {
	const columns = 'index, year, area_code, component, score::DOUBLE AS score';
	return `
SELECT ${columns}, upload_row + 1 AS line FROM ${SCORED}
WHERE ${condition}
UNION ALL
SELECT ${columns}, 0 FROM scores
ANTI JOIN ${SCORED} a USING (index, year, area_code, component)
WHERE ${condition}`;
}

async function noteSums(run: CheckRun): Promise<void> {
	const { engine, context, pace } = run;
	// Only totals and their direct parts are added up.
	const condition = `(index, component) IN (SELECT index, component FROM components WHERE level IN ('total', 'component'))
		AND (index, year, area_code) IN (SELECT index, year, area_code FROM ${SCORED} WHERE index IN ('PAPI', 'PCI'))`;
	const rows = (await engine.query(together(condition), [], pace.control)).map(scoreRow);
	const breaches = [papiSums(rows), pciSums(context.facts.eras)(rows)].flatMap(
		(outcome) => outcome.breaches
	);
	// A line of a wide file has a total for each year, beside its parts.
	const totalAt = ({ line, values }: TableRow): string =>
		[line, values['index'], values['year']].join(' ');
	const totals = new Map(
		rows
			.filter(({ line, values }) => line > 0 && values['component'] === 'TOTAL')
			.map((row) => [totalAt(row), row.values['score']])
	);
	for (const { line, breach } of breaches) {
		const index = breach.rule === 'sum.papi' ? 'PAPI' : 'PCI';
		const score = totals.get([line ?? 0, index, breach.params['year']].join(' '));
		const number = warning(run, breach, typeof score === 'number' ? String(score) : null);
		// A loaded total whose parts are replaced stands on no line of the file.
		if (line !== null && line > 0) {
			await engine.run(`INSERT INTO ${FAULTS} VALUES (${line - 1}, ${number})`);
		}
	}
}

async function noteJumps(run: CheckRun): Promise<void> {
	const { engine, context, pace } = run;
	const editions = await engine.query(
		`SELECT index, component, year FROM ${SCORED} WHERE score IS NOT NULL
		GROUP BY index, component, year HAVING count(*) >= ${FEWEST_PROVINCES} ORDER BY ALL`,
		[],
		pace.control
	);
	const years = new Map<string, Set<number>>();
	for (const { index, component, year } of editions) {
		const key = `index = ${quoteLiteral(String(index))} AND component = ${quoteLiteral(String(component))}`;
		const known = years.get(key) ?? new Set<number>();
		years.set(key, known.add(Number(year)).add(Number(year) + 1));
	}
	if (years.size === 0) return;
	const all = `(index, component) IN (SELECT DISTINCT index, component FROM ${SCORED})`;
	await engine.query(`CREATE OR REPLACE TABLE ${SERIES} AS ${together(all)}`, [], pace.control);
	for (const [condition, touched] of years) {
		const found = await engine.query(`SELECT * FROM ${SERIES} WHERE ${condition}`);
		const rows = found.map(scoreRow);
		for (const { breach } of jumpWarnings(context.facts)(rows).breaches) {
			if (touched.has(Number(breach.params['year']))) warning(run, breach, null);
		}
		await pace.breathe();
	}
	await engine.run(`DROP TABLE ${SERIES}`);
}

function scoreRow(row: Row): TableRow {
	return { line: Number(row['line']), values: row, written: {} };
}

function warning(run: CheckRun, breach: RowBreach['breach'], value: string | null): number {
	const { rule, params, column: field } = breach;
	const column = columnOf(run, field);
	return run.book.numberOf({ rule, field, column, value, params, severity: 'warning' });
}
