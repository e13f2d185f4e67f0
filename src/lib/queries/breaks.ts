import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './breaks.sql?raw';

const SHAPE = {
	component: 'text',
	first_year: 'number',
	kind: 'text',
	note_vi: 'text',
	note_en: 'text'
} as const;

const QUESTION = { name: 'breaks', sql, shape: SHAPE };

export type BreakRow = RowOf<typeof SHAPE>;

/** The breaks of an index by component. */
export function askBreaks(engine: QueryEngine, index: IndexCode): Promise<BreakRow[]> {
	return ask(engine, QUESTION, [index]);
}
