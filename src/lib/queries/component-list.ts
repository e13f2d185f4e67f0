import type { QueryEngine } from '$lib/engine/query-engine';
import sql from './component_list.sql?raw';
import { ask, type RowOf } from './question';

const SHAPE = {
	index: 'text',
	component: 'text',
	parent: 'text?',
	level: 'text',
	name_vi: 'text',
	name_en: 'text',
	/** Years in which anything is known of any province. */
	first_year: 'number',
	last_year: 'number'
} as const;

const QUESTION = { name: 'component_list', sql, shape: SHAPE };

export type ComponentListRow = RowOf<typeof SHAPE>;

/** The components of all indices, the totals among them, of which anything is known. */
export function askComponentList(engine: QueryEngine): Promise<ComponentListRow[]> {
	return ask(engine, QUESTION);
}
