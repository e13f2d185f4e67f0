import type { QueryEngine } from './query-engine';

/** What an engine holds beside the published record. */
export interface EngineContent {
	/** Two contents with the same key are the same. */
	readonly key: string;
	/** Lays rows over the tables of the record, before the derived tables are made. */
	lay(engine: QueryEngine): Promise<void>;
}

/** The published record and nothing else. */
export const RECORD_ALONE: EngineContent = { key: '', lay: () => Promise.resolve() };
