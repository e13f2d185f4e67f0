import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { EXPLORE_SHAPE } from './explore';
import { POINT_SHAPE } from './point-shape';
import { ask, type RowOf } from './question';
import sql from './components.sql?raw';

export const COMPONENT_SHAPE = {
	...POINT_SHAPE,
	parent: 'text?',
	level: 'text',
	name_vi: 'text',
	name_en: 'text',
	weight_pct: 'number?',
	nation_mean: 'number?',
	nation_basis: 'text?',
	nation_n: 'number?',
	nation_source_id: 'text?'
} as const;

const PART_SHAPE = { ...COMPONENT_SHAPE, ...EXPLORE_SHAPE } as const;

const QUESTION = { name: 'components', sql, shape: PART_SHAPE };

export type ComponentRow = RowOf<typeof COMPONENT_SHAPE>;

/** A part in every measure. */
export type PartRow = RowOf<typeof PART_SHAPE>;

/** The parts of an index for an area, in every year of which anything is known. */
export function askComponents(
	engine: QueryEngine,
	index: IndexCode,
	area: string
): Promise<PartRow[]> {
	return ask(engine, QUESTION, [index, area]);
}
