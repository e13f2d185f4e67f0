import type { QueryEngine } from '$lib/engine/query-engine';
import type { LoadedRow } from './loaded-rows';
import { ask, type RowOf } from './question';
import sql from './sources.sql?raw';

const SHAPE = {
	source_id: 'text',
	kind: 'text',
	title: 'text',
	cite_vi: 'text',
	cite_en: 'text',
	publisher: 'text?',
	url: 'text?'
} as const;

const QUESTION = { name: 'sources', sql, shape: SHAPE };

/** Where a loaded file came from, as the person who loaded it said. */
export interface LoadedFile {
	readonly name: string;
	/** Of a workbook. */
	readonly sheet: string | null;
	/** ISO day, where the page is read. */
	readonly loadedOn: string;
	readonly publisher: string;
	readonly document: string;
	readonly url: string;
	/** Who published it on the host of the site, and when; null for a file of this machine. */
	readonly host: { readonly by: string; readonly on: string } | null;
	/** What of it stands in the tables, as far as the page can show it. */
	readonly rows: readonly LoadedRow[];
}

export interface SourceRow extends RowOf<typeof SHAPE> {
	/** Only where the source is a loaded file. */
	readonly loaded?: LoadedFile;
}

/** The sources with the given ids. */
export function askSources(engine: QueryEngine, ids: readonly string[]): Promise<SourceRow[]> {
	return ask(engine, QUESTION, [ids.join(',')]);
}
