import type { QueryEngine } from '$lib/engine/query-engine';
import { COMPONENT_SHAPE, type ComponentRow } from './components';
import { ask } from './question';
import sql from './latest_parts.sql?raw';

const QUESTION = { name: 'latest_parts', sql, shape: COMPONENT_SHAPE };

/** The parts of each index in the latest year in which anything is known of them for an area. */
export function askLatestParts(engine: QueryEngine, area: string): Promise<ComponentRow[]> {
	return ask(engine, QUESTION, [area, area]);
}
