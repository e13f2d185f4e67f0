import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from '../question';
import { askSources, type SourceRow } from '../sources';
import type { AnswerTable } from './answer';
import sql from './answer_breaks.sql?raw';

const SHAPE = {
	index: 'text',
	component: 'text',
	first_year: 'number',
	kind: 'text',
	note_vi: 'text',
	note_en: 'text'
} as const;

const QUESTION = { name: 'answer_breaks', sql, shape: SHAPE };

export type AnswerBreak = RowOf<typeof SHAPE>;

/** What a figure of an answer has to know beside it. */
export interface AnswerFacts {
	/** Breaks of every index and component. */
	readonly breaks: readonly AnswerBreak[];
	/** The sources that a column `source_id` names. */
	readonly sources: readonly SourceRow[];
}

export async function askAnswerFacts(
	engine: QueryEngine,
	{ columns, rows }: AnswerTable
): Promise<AnswerFacts> {
	const at = columns.findIndex(({ name }) => name === 'source_id');
	const ids = at < 0 ? [] : [...new Set(rows.flatMap((row) => row[at] ?? []))].map(String);
	return {
		breaks: await ask(engine, QUESTION),
		sources: ids.length === 0 ? [] : await askSources(engine, ids)
	};
}
