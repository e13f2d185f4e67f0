import type { QueryEngine } from '$lib/engine/query-engine';
import { POINT_SHAPE, type PointRow } from './point-shape';
import { ask } from './question';
import sql from './totals.sql?raw';

const QUESTION = { name: 'totals', sql, shape: POINT_SHAPE };

/** An area in the four totals, a row an index and year. */
export function askTotals(engine: QueryEngine, area: string): Promise<PointRow[]> {
	return ask(engine, QUESTION, [area]);
}
