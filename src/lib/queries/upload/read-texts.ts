import type { ValueContext, ValueReading } from '$lib/ingest/values/value-reading';
import { readValue } from '$lib/ingest/values/read-value';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import type { CheckRun, ColumnOutcome } from './check-run';
import { csvLine } from './csv-lines';
import { fewTexts } from './few-texts';
import type { ReadColumn, RowContext } from './record-parts';
import { sureValueSql } from './sure-value';
import { CELLS } from './upload-tables';

const TEXTS = 'upload_texts';
const PAGE = 4000;

/** The table in which the readings of a column's texts are looked up. */
export function lookupName(id: number): string {
	return `upload_lookup_${id}`;
}

const SHAPE = { text: 'text', index: 'text?', year: 'text?' } as const;

/**
 * The different texts of a column, as rows `c` in which they stand where they stand in a row of the file;
 * null where there are too many.
 */
export async function textsOf(engine: QueryEngine, position: number): Promise<string | null> {
	const few = await fewTexts(engine, position);
	return few === null ? null : `(SELECT text AS c${position} FROM ${few})`;
}

/**
 * Reads every different text of a column that is not beyond doubt, once, by the rules, and makes a
 * table of the readings: text, text of the index and of the year, value, reason, number of the fault.
 * No table where every text says just what is written.
 */
export async function readTexts(
	run: CheckRun,
	column: ReadColumn
): Promise<ColumnOutcome | 'as written'> {
	const { engine, mapping, pace } = run;
	const isAlone = [column.index, column.year].every(
		(context) => context === null || 'constant' in context
	);
	const texts = (isAlone ? await textsOf(engine, column.position) : null) ?? CELLS;
	const from = (context: RowContext): string =>
		context === null || 'constant' in context ? 'NULL::VARCHAR' : `c.c${context.position}`;
	await engine.query(
		`CREATE OR REPLACE TABLE ${TEXTS} AS
		SELECT c.c${column.position} AS text, ${from(column.index)} AS index, ${from(column.year)} AS year
		FROM ${texts} c WHERE c.c${column.position} IS NOT NULL AND ${sureValueSql(column, mapping)} IS NULL GROUP BY ALL`,
		[],
		pace.control
	);
	const reader = new TextReader(run, column);
	const parts: string[] = [];
	for (let first = 0; ; first += PAGE) {
		const sql = `SELECT text, index, year FROM ${TEXTS} WHERE rowid BETWEEN ${first} AND ${first + PAGE - 1}`;
		const rows = await ask(engine, { name: TEXTS, sql, shape: SHAPE });
		if (rows.length === 0) break;
		let lines = '';
		for (const row of rows) {
			lines += reader.line(row.text, row.index, row.year);
			await pace.breathe();
		}
		parts.push(lines);
	}
	await engine.run(`DROP TABLE ${TEXTS}`);
	if (reader.isAsWritten) return 'as written';
	await engine.loadText(lookupName(column.id), 6, { parts, delimiter: ',' }, pace.control);
	return reader.outcome;
}

/** Finer or larger numbers than these do not fit into the tables. */
const LARGEST = { DECIMAL: 999_999_999, INTEGER: 2_147_483_647 } as const;

class TextReader {
	readonly #run: CheckRun;
	readonly #column: ReadColumn;
	readonly #contexts = new Map<string, string | null>();
	#hasFaults = false;
	#hasReasons = false;
	/** Nothing but texts that are the schema's own for their values. */
	isAsWritten = true;

	constructor(run: CheckRun, column: ReadColumn) {
		this.#run = run;
		this.#column = column;
	}

	get outcome(): ColumnOutcome {
		return { hasFaults: this.#hasFaults, hasReasons: this.#hasReasons };
	}

	/** A row of the lookup table. */
	line(text: string, index: string | null, year: string | null): string {
		const reading = this.#read(text, index, year);
		this.isAsWritten &&= reading.outcome === 'value' && reading.text === text;
		const row = (value: string | null, reason: string | null, fault: number | null) =>
			csvLine([text, index, year, value === '' ? null : value, reason, fault]);
		switch (reading.outcome) {
			case 'value':
				return row(reading.text, null, null);
			case 'missing':
				this.#hasReasons = true;
				return row(null, reading.reason, null);
			case 'refused':
				this.#hasFaults = true;
				return row(null, null, this.#numberOf(text, reading));
		}
	}

	#read(text: string, index: string | null, year: string | null): ValueReading {
		const { field } = this.#column;
		const yearText = this.#contextText(this.#column.year, year);
		const context = {
			...this.#contextOf(this.#column),
			index: this.#contextText(this.#column.index, index),
			year: yearText === null ? null : Number(yearText)
		};
		const reading = readValue(text, field, context);
		return reading.outcome === 'value' ? this.#fitting(reading) : reading;
	}

	#fitting(reading: ValueReading & { readonly outcome: 'value' }): ValueReading {
		const { sqlType, field } = this.#column;
		const maximum = /^(DECIMAL|INTEGER)/.exec(sqlType)?.[1] === 'INTEGER' ? 'INTEGER' : 'DECIMAL';
		const isNumber = /^(?:DECIMAL|INTEGER)/.test(sqlType);
		if (!isNumber || Math.abs(Number(reading.text)) <= LARGEST[maximum]) return reading;
		const params = { maximum: LARGEST[maximum] };
		const breach = { rule: 'number.maximum', column: field.name, params } as const;
		return { outcome: 'refused', breach, suggestions: [] };
	}

	/** The index or year of a row as the schema writes it, from how the file does. */
	#contextText(context: RowContext, text: string | null): string | null {
		if (context === null) return null;
		if ('constant' in context) return context.constant;
		if (text === null) return null;
		const key = `${context.field.name} ${text}`;
		const known = this.#contexts.get(key);
		if (known !== undefined) return known;
		const reader = this.#run.parts.columns.find(
			({ position, field }) => position === context.position && field === context.field
		);
		const own = this.#contextOf(reader ?? this.#column);
		const reading = readValue(text, context.field, own);
		const found = reading.outcome === 'value' && reading.text !== '' ? reading.text : null;
		this.#contexts.set(key, found);
		return found;
	}

	#contextOf({ field, format, rankWithBase }: ReadColumn): ValueContext {
		const { mapping, context } = this.#run;
		const decisions = Object.hasOwn(mapping.decisions, field.name)
			? mapping.decisions[field.name]
			: undefined;
		return {
			areas: context.areas,
			components: context.components,
			index: null,
			year: null,
			format,
			decisions: decisions ?? {},
			missing: mapping.missing,
			rankWithBase
		};
	}

	#numberOf(text: string, reading: ValueReading & { readonly outcome: 'refused' }): number {
		const { breach, suggestions } = reading;
		return this.#run.book.numberOf({
			rule: breach.rule,
			field: this.#column.field.name,
			column: this.#run.names[this.#column.position] ?? null,
			value: breach.value ?? text,
			params: breach.params,
			severity: breach.severity,
			suggestions
		});
	}
}
