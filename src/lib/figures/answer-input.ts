import type { Words } from '$lib/messages/words';
import type { AnswerBreak } from '$lib/queries/analyst/answer-facts';
import type { AnswerTable } from '$lib/queries/analyst/answer';
import type { SourceRow } from '$lib/queries/sources';
import type { FigureCell, FigureFrame, FigureSource, FigureTable, Role } from './figure';
import { cellFormats } from './answer-cells';
import { fittingHeadline } from './headline';
import { figureSources } from './sources';

/** What a figure of an answer is made of. */
export interface AnswerInput {
	readonly words: Words;
	readonly answer: AnswerTable;
	/** The statement that was asked. */
	readonly sql: string;
	/** Those that a column `source_id` of the answer names. */
	readonly sources: readonly SourceRow[];
	/** Of every index and component. */
	readonly breaks: readonly AnswerBreak[];
	/** Code and names of the reader's province: it is drawn strong. */
	readonly own: readonly string[];
	/** ISO date of the record. */
	readonly vintage: string;
}

/** As much of a statement as stands under a figure. */
const SQL_SHOWN = 400;

/** What every figure of an answer says: that it is the reader's own question, and which. */
export function answerFrame(
	input: AnswerInput,
	said: {
		readonly id: string;
		readonly headlines: readonly string[];
		readonly subtitle: string;
		readonly summary: string;
		readonly notes: readonly string[];
		/** Positions of the columns that are drawn or name what is. */
		readonly columns: readonly number[];
	}
): FigureFrame {
	const { words, vintage } = input;
	const { t } = words;
	const sources = sourcesOf(input);
	return {
		id: said.id,
		language: words.language,
		headline: fittingHeadline([...said.headlines, t('query.figure.headline.plain')]),
		subtitle: said.subtitle,
		summary: said.summary,
		table: answerFigureTable(input, said.columns),
		notes: [
			t('query.figure.note.own'),
			...said.notes,
			...(sources.length > 1 ? [] : [t('query.figure.note.sources')])
		],
		sources,
		vintage
	};
}

/** Strong for the reader's province, and for what stands alone. */
export function roleOf({ own }: AnswerInput, label: string, count: number): Role {
	return count === 1 || own.includes(label) ? 'own' : 'peer';
}

/** The name of a column, as the statement gives it. */
export function columnName({ answer }: AnswerInput, at: number): string {
	return answer.columns[at]?.name ?? '';
}

function sourcesOf({ words, answer, sql, sources }: AnswerInput): FigureSource[] {
	const { t } = words;
	const at = answer.columns.findIndex(({ name }) => name === 'source_id');
	const ids = at < 0 ? [] : answer.rows.flatMap((row) => row[at] ?? []).map(String);
	const line = sql.replace(/\s+/g, ' ');
	const shown = line.length > SQL_SHOWN ? `${line.slice(0, SQL_SHOWN)}…` : line;
	const statement: FigureSource = {
		id: 'sql',
		title: line,
		cite: t('query.figure.cite', { sql: shown }),
		publisher: '',
		url: null,
		// It is what it is; nobody has to hold it against an original.
		isPrimary: true
	};
	return [...figureSources(words, ids, sources), statement];
}

function answerFigureTable(input: AnswerInput, columns: readonly number[]): FigureTable {
	const { words, answer } = input;
	const formats = cellFormats(words, answer);
	return {
		caption: words.t('query.figure.caption'),
		columns: columns.map((at) => ({
			key: `c${at}`,
			label: columnName(input, at),
			isNumeric: answer.columns[at]?.kind === 'integer' || answer.columns[at]?.kind === 'number'
		})),
		rows: answer.rows.map((row) =>
			columns.map((at): FigureCell => {
				const cell = row[at] ?? null;
				const text = formats[at]?.(cell) ?? '';
				const value = typeof cell === 'boolean' ? text : cell;
				return { text, value, isReason: cell === null };
			})
		)
	};
}
