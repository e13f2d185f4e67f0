import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './provinces.sql?raw';

const SHAPE = {
	area_code: 'text',
	name_vi: 'text',
	name_en: 'text',
	region: 'text',
	region_vi: 'text',
	region_en: 'text',
	aliases: 'text?',
	unchanged_2025: 'flag?',
	area_code_2025: 'text?',
	name_2025_vi: 'text?'
} as const;

const QUESTION = { name: 'provinces', sql, shape: SHAPE };

export type ProvinceRow = RowOf<typeof SHAPE>;

/** The provinces that a reader can choose. */
export function askProvinces(engine: QueryEngine): Promise<ProvinceRow[]> {
	return ask(engine, QUESTION);
}
