import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { POINT_SHAPE, type PointRow } from './point-shape';
import { ask } from './question';
import sql from './series.sql?raw';

const QUESTION = { name: 'series', sql, shape: POINT_SHAPE };

/** One component of an index for some areas, a row an area and year. */
export function askSeries(
	engine: QueryEngine,
	index: IndexCode,
	component: string,
	areas: readonly string[]
): Promise<PointRow[]> {
	return ask(engine, QUESTION, [index, component, areas.join(',')]);
}
